declare module "*.css";
declare module "alpinejs" {
  const alpine: { start(): void };
  export default alpine;
}
declare module "leaflet" {
  interface Layer {
    addTo(map: Map): this;
    bindPopup(html: string): this;
  }
  interface Map {
    setView(center: [number, number], zoom: number): this;
    setZoom(zoom: number, options: { animate: boolean }): this;
  }
  const leaflet: {
    map(element: HTMLElement, options: { maxZoom: number }): Map;
    gridLayer(): Layer;
    circleMarker(center: [number, number], options: { radius: number }): Layer;
    DomEvent: { disableClickPropagation(element: HTMLElement): void };
    Control: {
      extend(parts: { onAdd: () => HTMLElement }): new (options: { position: string }) => Layer;
    };
  };
  export default leaflet;
}
declare module "micromodal" {
  const microModal: { init(): void };
  export default microModal;
}
declare module "sortablejs" {
  const sortable: { create(list: HTMLElement, options: { animation: number }): void };
  export default sortable;
}
declare module "tabulator-tables" {
  export class TabulatorFull {
    constructor(selector: string, options: Readonly<Record<string, unknown>>);
  }
}
declare module "@splidejs/splide/css";
declare module "air-datepicker/locale/en" {
  const en: Readonly<Record<string, unknown>>;
  export default en;
}
declare module "*.svelte" {
  import type { Component } from "svelte";

  const component: Component;
  export default component;
}
declare module "jquery" {
  interface Chosen {
    spinner(options: Readonly<Record<string, unknown>>): this;
    accordion(options: Readonly<Record<string, unknown>>): this;
    datepicker(options: Readonly<Record<string, unknown>>): this;
    dialog(options: Readonly<Record<string, unknown>> | "open" | "close"): this;
    button(options: Readonly<Record<string, unknown>>): this;
    progressbar(options: Readonly<Record<string, unknown>>): this;
    progressbar(option: "value", value: number): this;
    slick(options: Readonly<Record<string, unknown>>): this;
    jstree(options: Readonly<Record<string, unknown>>): this;
  }
  const jquery: (selector: string) => Chosen;
  export default jquery;
}
declare module "jquery-ui/dist/jquery-ui.js";
declare module "slick-carousel/slick/slick.js" {
  const slick: (window: Window, jquery: unknown) => void;
  export default slick;
}
declare module "@glidejs/glide" {
  export default class Glide {
    constructor(selector: string, options: Readonly<Record<string, unknown>>);
    mount(): this;
  }
}
declare module "toastify-js" {
  const toastify: (options: Readonly<Record<string, unknown>>) => { showToast(): void };
  export default toastify;
}
declare module "@yaireo/tagify" {
  export default class Tagify {
    constructor(input: HTMLElement, options?: Readonly<Record<string, unknown>>);
  }
}
declare module "clusterize.js" {
  export default class Clusterize {
    constructor(options: Readonly<Record<string, unknown>>);
  }
}
declare module "jstree";
declare module "lottie-web/build/player/lottie_light" {
  const lottie: {
    loadAnimation(options: Readonly<Record<string, unknown>>): { togglePause(): void };
  };
  export default lottie;
}
declare module "matter-js" {
  interface Body {
    readonly isStatic: boolean;
  }
  interface World {
    readonly gravity: number;
  }
  interface Engine {
    readonly world: World;
  }
  interface Render {
    readonly canvas: HTMLCanvasElement;
  }
  const matter: {
    Engine: { create(): Engine };
    Render: {
      create(options: Readonly<Record<string, unknown>>): Render;
      run(render: Render): void;
    };
    Runner: { create(): object; run(runner: object, engine: Engine): void };
    Bodies: {
      circle(
        x: number,
        y: number,
        radius: number,
        options?: Readonly<Record<string, unknown>>,
      ): Body;
      rectangle(
        x: number,
        y: number,
        width: number,
        height: number,
        options?: Readonly<Record<string, unknown>>,
      ): Body;
    };
    Composite: { add(world: World, bodies: Body | readonly Body[]): void };
  };
  export default matter;
}
