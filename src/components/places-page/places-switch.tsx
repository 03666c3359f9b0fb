import type { PageContext } from "../../layouts/context.ts";

/** Chooses between the units until 2025-06-30 and those since; the style sheet does the rest, without a script. */
export function PlacesSwitch({ context: { t, catalogue } }: { context: PageContext }) {
  const times = [
    { time: "before", count: catalogue.districts.length },
    { time: "now", count: catalogue.communesNow.length },
  ];
  return (
    <fieldset class="places-switch">
      <legend class="visually-hidden">{t("map.time")}</legend>
      {times.map(({ time, count }) => (
        <label>
          <input type="radio" name="time" value={time} checked={time === "before"} />
          <span>
            {t(`map.${time}`)} <small>{t(`map.${time}_units`, { count })}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
