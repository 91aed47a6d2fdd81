import "ol/ol.css";
import Feature from "ol/Feature.js";
import Point from "ol/geom/Point.js";
import VectorLayer from "ol/layer/Vector.js";
import OpenLayersMap from "ol/Map.js";
import { fromLonLat } from "ol/proj.js";
import VectorSource from "ol/source/Vector.js";
import CircleStyle from "ol/style/Circle.js";
import Fill from "ol/style/Fill.js";
import Style from "ol/style/Style.js";
import View from "ol/View.js";
import { add, root } from "./element.ts";

const home = fromLonLat([-9.05, 53.27]);
const places = [0, 1, 2, 3].map((n) => {
  const place = new Feature({
    geometry: new Point([(home[0] ?? 0) + n * 90_000, (home[1] ?? 0) - n * 60_000]),
  });
  place.setId(`Shop ${n}`);
  return place;
});
const shops = new VectorLayer({
  source: new VectorSource({ features: places }),
  style: new Style({
    image: new CircleStyle({ radius: 16, fill: new Fill({ color: "crimson" }) }),
  }),
});
const element = add(root, '<div id="map" style="width:600px;height:400px;background:#def"></div>');
const map = new OpenLayersMap({
  target: element,
  layers: [shops],
  view: new View({ center: home, zoom: 6, minZoom: 4, maxZoom: 10 }),
});
const panel = add(root, '<aside id="panel" style="height:24px">Choose a shop</aside>');
map.on("singleclick", (event) => {
  const found = map.forEachFeatureAtPixel(event.pixel, (feature) => feature.getId());
  if (found !== undefined) setTimeout(() => (panel.textContent = `${found} is open`), 500);
});
add(root, '<button id="route">Directions</button>').onclick = () => map.render();
add(root, '<button id="nearest">Nearest shop</button>').onclick = () => {
  JSON.parse(`${home}`);
};
add(root, '<button id="out">Whole country</button>').onclick = () =>
  map.getView().animate({ zoom: 5, duration: 400 });
