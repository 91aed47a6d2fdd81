/** One thing that the shop sells; prices in cents. */
export interface Product {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  readonly price: number;
  readonly kind: "dripper" | "kettle" | "grinder" | "beans" | "mug" | "scale" | "filter" | "carafe";
}

export const products: readonly Product[] = [
  {
    id: "fjord-dripper",
    name: "Fjord Dripper",
    note: "Stoneware cone with a slow spiral",
    price: 3400,
    kind: "dripper",
  },
  {
    id: "heron-kettle",
    name: "Heron Kettle",
    note: "Gooseneck, holds any degree",
    price: 11900,
    kind: "kettle",
  },
  {
    id: "quarry-grinder",
    name: "Quarry Grinder",
    note: "Steel burrs, forty clicks",
    price: 14900,
    kind: "grinder",
  },
  {
    id: "early-train-beans",
    name: "Early Train Beans",
    note: "Ethiopia, plum and black tea",
    price: 1700,
    kind: "beans",
  },
  {
    id: "porch-mug",
    name: "Porch Mug",
    note: "Thrown by hand, 300 ml",
    price: 2600,
    kind: "mug",
  },
  {
    id: "feather-scale",
    name: "Feather Scale",
    note: "A tenth of a gram, with a timer",
    price: 5900,
    kind: "scale",
  },
  {
    id: "cloud-filters",
    name: "Cloud Filters",
    note: "A hundred, unbleached",
    price: 900,
    kind: "filter",
  },
  {
    id: "harbor-carafe",
    name: "Harbor Carafe",
    note: "Heat-proof glass, 600 ml",
    price: 4200,
    kind: "carafe",
  },
];
