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
