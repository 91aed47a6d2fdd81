import { type Asked, askAll } from "./asked.ts";
import { writeSite } from "./build.ts";
import { askShoppers } from "./driven.ts";
import { figures, misses } from "./figures.ts";
import { sessionQuestions, siteQuestions } from "./questions.ts";
import { withServer } from "./server.ts";
import type { Site } from "./site.ts";
import { sites } from "./sites/index.ts";
import { measureSizes } from "./sizes.ts";
import { worlds } from "./worlds/index.ts";
import { playWorld } from "./worlds/play-world.ts";
import type { World } from "./worlds/world.ts";

function askSite(site: Site, seeds: number): Promise<readonly Asked[]> {
  const { ledgers, records } = writeSite(site, seeds, Date.now());
  const titles = new Map(
    [site.entry, site.list, site.form, site.done].map((page) => [page.path, page.title]),
  );
  const questions = [
    ...ledgers.flatMap((ledger) => sessionQuestions(ledger, titles.get(ledger.page) ?? "")),
    ...siteQuestions(site, ledgers),
  ];
  return withServer(async (product) => {
    await product.store(records, ledgers.length);
    return askAll(product, { where: site.name, site, records, questions });
  });
}

function askWorld(world: World, seed: number): Promise<readonly Asked[]> {
  const { records, questions, sessions } = playWorld(world, seed, Date.now());
  return withServer(async (product) => {
    await product.store(records, sessions.length);
    return askAll(product, { where: world.name, records, questions });
  });
}

export interface StoryBenchOptions {
  /** 20 sessions a cohort instead of 4. */
  readonly full: boolean;
  /** Prints each miss. */
  readonly verbose: boolean;
}

/** Asks every question of every site and world, and prints the figures. */
export async function runStoryBench({ full, verbose }: StoryBenchOptions): Promise<void> {
  const known: Asked[] = [];
  for (const site of sites) known.push(...(await askSite(site, full ? 5 : 1)));
  console.log(`\nCohorts on ${sites.length} sites`);
  console.log(figures(known, { recall: 0.95, precision: 0.99 }));
  const unlike: Asked[] = [];
  for (const [seed, world] of worlds.entries()) unlike.push(...(await askWorld(world, seed + 1)));
  console.log(`\n${worlds.length} worlds unlike each other`);
  console.log(figures(unlike, { recall: 0.95, precision: 0.99 }));
  const shoppers = await askShoppers(full ? 24 : 0);
  console.log(`\nThe shop, by the real agent in Chromium${full ? "" : " (recorded)"}`);
  console.log(figures(shoppers, { recall: 0.95, precision: 0.99 }));
  console.log(`\n${await measureSizes()}`);
  if (verbose) console.log(misses([...known, ...unlike, ...shoppers]));
}
