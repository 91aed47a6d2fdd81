import "leaflet/dist/leaflet.css";
import leaflet from "leaflet";
import { add, root } from "./element.ts";

const element = add(root, '<div id="map" style="width:600px;height:400px"></div>');
const map = leaflet.map(element, { maxZoom: 12 }).setView([53.27, -9.05], 6);
leaflet.gridLayer().addTo(map);
leaflet
  .circleMarker([53.27, -9.05], { radius: 14 })
  .addTo(map)
  .bindPopup('<b>Galway shop</b><br><button id="route">Route</button>');
const end = leaflet.Control.extend({
  onAdd: () => {
    const button = add(document.createElement("div"), '<button id="locate">Find me</button>');
    leaflet.DomEvent.disableClickPropagation(button);
    return button;
  },
});
new end({ position: "topright" }).addTo(map);
add(root, '<button id="far">Zoom to street</button>').onclick = () =>
  map.setZoom(12, { animate: false });
