import "bootstrap/dist/css/bootstrap.min.css";
import "bootstrap";
import { add, root } from "./element.ts";

add(
  root,
  '<div class="dropdown"><button id="menu" class="btn btn-primary" data-bs-toggle="dropdown">Menu</button><ul class="dropdown-menu"><li><a class="dropdown-item" id="item" href="#">Profile</a></li></ul></div>',
);
add(root, '<button id="forgotten" class="btn btn-secondary dropdown-toggle">Language</button>');
add(
  root,
  '<button id="fold" class="btn btn-link" data-bs-toggle="collapse" data-bs-target="#more">More</button>',
);
add(root, '<div id="more" class="collapse"><p>Folded text</p></div>');
add(
  root,
  '<button id="ask" class="btn btn-danger" data-bs-toggle="modal" data-bs-target="#modal">Remove</button>',
);
add(
  root,
  '<div id="modal" class="modal" tabindex="-1"><div class="modal-dialog"><div class="modal-content"><div class="modal-body">Remove it?</div><div class="modal-footer"><button id="yes" class="btn btn-primary">Yes</button><button id="no" class="btn" data-bs-dismiss="modal">No</button></div></div></div></div>',
);
const slides = [1, 2, 3]
  .map(
    (n) =>
      `<div class="carousel-item${n === 1 ? " active" : ""}"><div style="height:120px;background:hsl(${n * 90} 60% 70%)">${n}</div></div>`,
  )
  .join("");
add(
  root,
  `<div id="carousel" class="carousel" style="transition:none"><div class="carousel-inner">${slides}</div><button id="next" class="carousel-control-next" data-bs-target="#carousel" data-bs-slide="next">›</button></div>`,
);
