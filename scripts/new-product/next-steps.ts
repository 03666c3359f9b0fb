/** What to do after a product file has been made, in both languages. */
export function nextSteps(slug: string): string {
  const product = `products/${slug}.md`;
  const facts = `data/facts/${slug}.yaml`;
  return [
    `Đã tạo ${product} (bản nháp) và ${facts}. Việc tiếp theo:`,
    `  1. Mở ${product}, thêm các mục còn CẦN ĐIỀN ở trên, theo đúng thứ tự đó.`,
    "  2. Chạy npm run validate: máy chỉ từng chỗ còn thiếu hoặc sai.",
    `  3. Ghi điều đã biết vào ${facts}, mỗi điều một nguồn; nguồn mới thêm vào data/sources.yaml.`,
    "  4. Viết câu chuyện dưới dòng --- thứ hai; mỗi điều kể ra kết bằng [^mã-nguồn].",
    "  5. Xong thì sửa thành status: published. Sao không ghi ở đây: sao theo sổ data/certificates.",
    "  Cách viết, tệp mẫu: CONTRIBUTING.md",
    "",
    `Made ${product} (a draft) and ${facts}. What comes next:`,
    `  1. Open ${product} and add the fields marked TO FILL IN above, in that order.`,
    "  2. Run npm run validate: it names every place that is missing or wrong.",
    `  3. Write what is known into ${facts}, each fact with its source; new sources go into data/sources.yaml.`,
    "  4. Write the story below the second ---; each claim ends in [^source-id].",
    "  5. When done, write status: published. Stars are not written here: they follow the register, data/certificates.",
    "  How to write, and a sample: CONTRIBUTING.md",
  ].join("\n");
}
