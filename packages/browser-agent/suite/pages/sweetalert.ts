import Swal from "sweetalert2";
import { add, root } from "./element.ts";

add(root, '<button id="order">Order</button>').onclick = () =>
  void Swal.fire({
    title: "Order now?",
    allowOutsideClick: false,
    allowEscapeKey: false,
    confirmButtonText: "Order",
    showCancelButton: true,
  }).then(({ isConfirmed }) => {
    if (isConfirmed) void Swal.fire("Thank you");
  });
add(root, '<button id="empty">Empty the basket</button>').onclick = () =>
  void Swal.fire({ title: "Empty it?", preConfirm: () => false });
add(root, '<button id="gift">Wrap as a gift</button>').onclick = () =>
  void Swal.fire({ title: "Paper", input: "text" }).then(({ value }) => {
    JSON.parse(`{${String(value)}`);
  });
add(root, '<button id="quick">Copy the list</button>').onclick = () => {
  setTimeout(
    () => void Swal.fire({ toast: true, position: "bottom-end", title: "Copied", timer: 1200 }),
    300,
  );
};
