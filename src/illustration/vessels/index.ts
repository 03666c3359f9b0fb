import { bag } from "./bag.ts";
import { basket } from "./basket.ts";
import { bottle } from "./bottle.ts";
import { box } from "./box.ts";
import { bundle } from "./bundle.ts";
import { caddy } from "./caddy.ts";
import { cloth } from "./cloth.ts";
import { crock } from "./crock.ts";
import { house } from "./house.ts";
import { jar } from "./jar.ts";
import { parcel } from "./parcel.ts";
import { pillJar } from "./pill-jar.ts";
import { pot } from "./pot.ts";
import { pouch } from "./pouch.ts";
import { rack } from "./rack.ts";
import { tray } from "./tray.ts";
import { tube } from "./tube.ts";
import { vial } from "./vial.ts";

/** What products are shown in, by name. */
export const vessels = {
  bag,
  basket,
  bottle,
  box,
  bundle,
  caddy,
  cloth,
  crock,
  house,
  jar,
  parcel,
  pillJar,
  pot,
  pouch,
  rack,
  tray,
  tube,
  vial,
} as const;
export type VesselName = keyof typeof vessels;
