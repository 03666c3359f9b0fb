/** The mark of a product in the colour of its sector, beside words that say the same. */
export function Diamond({ sector, hollow = false }: { sector: string; hollow?: boolean }) {
  return (
    <svg class="places-diamond" viewBox="-9 -9 18 18" aria-hidden="true" data-sector={sector}>
      <path d="M0-8l8 8-8 8-8-8z" class={hollow ? "places-hollow" : undefined} />
    </svg>
  );
}
