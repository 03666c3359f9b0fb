import type { LinkedFact, Producer, Product } from "./catalogue.ts";

/** Stars and decisions are told by the register alone: said in prose, they would outlive the certificate. */
const aboutCertificates = /(?:\d|ba|bốn|năm|hạng)\s+sao(?!\p{L})|QĐ-/iu;
/** Prices and sales of alcohol would read as promotion (Law 44/2019/QH14). */
const aboutSelling = /(?<!\p{L})(?:đồng|nghìn|xuất khẩu|doanh thu|tiêu thụ)(?!\p{L})/iu;

/** The sourced facts that a product's page may print. */
export function tellableFacts(product: Product): LinkedFact[] {
  return product.facts.filter(
    ({ text }) => !aboutCertificates.test(text) && !(product.class === "alcohol" && aboutSelling.test(text)),
  );
}

/** What the facts of its products tell about the producer itself, each statement once. */
export function producerFacts(producer: Producer): LinkedFact[] {
  const facts = producer.products.flatMap(tellableFacts).filter(({ about }) => about === "producer");
  return facts.filter((fact, index) => facts.findIndex(({ text }) => text === fact.text) === index);
}
