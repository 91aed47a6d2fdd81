import { createApp, defineComponent, h, ref } from "vue";
import { root } from "./element.ts";

const todo = defineComponent({
  setup() {
    const items = ref(["Milk"]);
    const open = ref(false);
    return () =>
      h("section", [
        h(
          "button",
          { id: "add", onClick: () => items.value.push(`Item ${items.value.length}`) },
          "Add",
        ),
        h(
          "button",
          { type: "button", id: "toggle", onClick: () => (open.value = !open.value) },
          "Options",
        ),
        open.value ? h("p", "No options yet") : null,
        h(
          "ul",
          items.value.map((item) => h("li", item)),
        ),
        h("button", { type: "button", id: "sync", onClick: () => fetch("/ok") }, "Sync"),
        h("button", { type: "button", id: "share" }, "Share"),
        h(
          "button",
          {
            id: "import",
            onClick: () =>
              Promise.resolve().then(() => {
                throw new Error("no file");
              }),
          },
          "Import",
        ),
      ]);
  },
});
const app = createApp(todo);
app.config.errorHandler = (error) => {
  queueMicrotask(() => {
    throw error;
  });
};
app.mount(root);
