import { airline } from "./airline.ts";
import { bank } from "./bank.ts";
import { adminConsole } from "./console.ts";
import { hospital } from "./hospital.ts";
import { mail } from "./mail.ts";
import { museum } from "./museum.ts";
import { office } from "./office.ts";
import { procurement } from "./procurement.ts";
import { school } from "./school.ts";
import { video } from "./video.ts";
import type { World } from "./world.ts";

export const worlds: readonly World[] = [
  bank,
  airline,
  hospital,
  adminConsole,
  office,
  video,
  procurement,
  school,
  museum,
  mail,
];
