/** At most so many years are written out on the narrowest figure. */
const mostLabels = 7;

/** The scale: a tick on each New Year's Day, years written out in round steps; those between only where there is room. */
export function LifelineScale({ years }: { years: readonly number[] }) {
  const step = [1, 2, 5, 10, 20, 50].find((each) => years.length / each <= mostLabels) ?? 100;
  return (
    <div class="lifeline-scale">
      {years.map((year) => (year % step === 0 ? <span>{year}</span> : <i>{step === 2 ? year : undefined}</i>))}
    </div>
  );
}
