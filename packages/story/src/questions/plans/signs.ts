/** How each sign of frustration is asked for, and called in an answer. */
export const signs: Readonly<Record<string, { readonly pattern: RegExp; readonly label: string }>> =
  {
    rage_click: {
      pattern: /\brag(?:e|ing)|\bwut|\brabia|\braiva|\brabbia|\bcolere|\bfurious|\bangr/u,
      label: "rage clicks",
    },
    dead_click: {
      pattern: /\bdead|\btote[nr]? klick|\bclics? muert|\bcliques? mort|\bclics? morts?/u,
      label: "dead clicks",
    },
    error_click: { pattern: /\berror[ -]?clicks?/u, label: "error clicks" },
    thrashing: {
      pattern: /\bthrash|\bscroll\w* (?:up and down|to and fro|wild)/u,
      label: "thrashing",
    },
    form_hesitation: { pattern: /\bhesitat|\bzoger/u, label: "hesitation at a field" },
    form_abandonment: {
      pattern: /\babandon\w* (?:a |the )?forms?|\bforms? abandon/u,
      label: "abandoned forms",
    },
    quick_back: {
      pattern: /\bquick[ -]?back|\bwent (?:right |straight )?back/u,
      label: "quick returns",
    },
    refresh_rage: {
      pattern: /\brefresh|\breload|\bneu gelad|\brecharg|\brecarg/u,
      label: "repeated reloads",
    },
  };

const labels: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(signs).map(([type, { label }]) => [type, label]),
);

export const labelOfSign = (type: string): string => labels[type] ?? type.replaceAll("_", " ");
