import "jquery-ui/dist/themes/base/jquery-ui.css";
import $ from "./jquery-global.ts";
import "jquery-ui/dist/jquery-ui.js";
import { add, root } from "./element.ts";

add(
  root,
  '<p><label for="guests">Guests</label> <input id="guests" value="2"> <input id="rooms" value="4" aria-label="Rooms"></p>',
);
$("#guests").spinner({ min: 1, max: 20 });
$("#rooms").spinner({ min: 1, max: 4 });
add(
  root,
  '<div id="fold"><h3>Breakfast</h3><div>Until eleven.</div><h3>Parking</h3><div>Free of charge.</div><h3>Dogs</h3><div>Are welcome.</div></div>',
);
$("#fold").accordion({ animate: 150, heightStyle: "content" });
add(root, '<p>Arrival <span id="arrival"></span></p>');
$("#arrival").datepicker({ defaultDate: new Date(2030, 4, 15) });
add(root, '<div id="note" title="Your wishes">A quiet room, please.</div>');
$("#note").dialog({
  autoOpen: false,
  buttons: [
    { text: "Send wishes", id: "send", click: () => undefined },
    { text: "Not now", id: "later", click: () => $("#note").dialog("close") },
  ],
});
add(root, '<button id="wishes">Special wishes</button> <button id="pay">Pay now</button>');
add(root, '<button id="check">Check rates</button><div id="bar"></div>');
document.getElementById("wishes")?.addEventListener("click", () => $("#note").dialog("open"));
$("#pay").button({ disabled: true });
$("#bar").progressbar({ value: 0 });
document.getElementById("check")?.addEventListener("click", () => {
  setTimeout(() => $("#bar").progressbar("value", 60), 900);
});
