/** How much of its content a window may miss to be nearer to the middle. */
const forMiddle = 0.06;

/** Where a window so wide over a row of amounts begins to hold the most; between like ones, nearer to the middle. */
export function fullestWindow(amounts: readonly number[], width: number): number {
  const total = amounts.reduce((sum, amount) => sum + amount, 0) || 1;
  const middle = (amounts.length - width) / 2;
  let [best, mostHeld] = [Math.round(middle), -Infinity];
  let held = amounts.slice(0, width).reduce((sum, amount) => sum + amount, 0);
  for (let start = 0; start + width <= amounts.length; start++) {
    const worth = held - (middle > 0 ? (total * forMiddle * Math.abs(start - middle)) / middle : 0);
    if (worth > mostHeld) [best, mostHeld] = [start, worth];
    held += (amounts[start + width] ?? 0) - (amounts[start] ?? 0);
  }
  return best;
}
