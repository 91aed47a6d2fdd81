(() => {
  var w = "1.10.0";
  var Fe = /^(\d+)\.(\d+)\.(\d+)(-(.+))?$/;
  function tr(e) {
    const t = new Set([e]),
      r = new Set(),
      n = e.match(Fe);
    if (!n) return () => !1;
    const o = { major: +n[1], minor: +n[2], patch: +n[3], prerelease: n[4] };
    if (o.prerelease != null) return (a) => a === e;
    function i(l) {
      return (r.add(l), !1);
    }
    function s(l) {
      return (t.add(l), !0);
    }
    return (a) => {
      if (t.has(a)) return !0;
      if (r.has(a)) return !1;
      const d = a.match(Fe);
      if (!d) return i(a);
      const u = { major: +d[1], minor: +d[2], patch: +d[3], prerelease: d[4] };
      return u.prerelease != null || o.major !== u.major
        ? i(a)
        : o.major === 0
          ? o.minor === u.minor && o.patch <= u.patch
            ? s(a)
            : i(a)
          : o.minor <= u.minor
            ? s(a)
            : i(a);
    };
  }
  var qe = tr(w);
  var rr = w.split(".")[0],
    B = Symbol.for(`opentelemetry.js.api.${rr}`),
    K =
      typeof globalThis == "object"
        ? globalThis
        : typeof self == "object"
          ? self
          : typeof window == "object"
            ? window
            : typeof global == "object"
              ? global
              : {};
  function nr() {
    return Object.defineProperty({}, "version", {
      value: w,
      enumerable: !0,
      writable: !1,
      configurable: !1,
    });
  }
  function A(e, t, r, n = !1) {
    var o;
    const i = (K[B] = (o = K[B]) !== null && o !== void 0 ? o : nr());
    if (!n && i[e]) {
      const s = new Error(`@opentelemetry/api: Attempted duplicate registration of API: ${e}`);
      return (r.error(s.stack || s.message), !1);
    }
    if (i.version !== "1.10.0") {
      const s = new Error(
        `@opentelemetry/api: Registration of version v${i.version} for ${e} does not match previously registered API v${w}`,
      );
      return (r.error(s.stack || s.message), !1);
    }
    return ((i[e] = t), r.debug(`@opentelemetry/api: Registered a global for ${e} v${w}.`), !0);
  }
  var Be;
  function v(e) {
    const t = K[B];
    if (t != null) {
      if (t !== Be) {
        if (!t.version || !qe(t.version)) return;
        Be = t;
      }
      return t[e];
    }
  }
  function E(e, t) {
    t.debug(`@opentelemetry/api: Unregistering a global for ${e} v${w}.`);
    const r = K[B];
    r && delete r[e];
  }
  var Ke = class {
    constructor(e) {
      this._namespace = e.namespace || "DiagComponentLogger";
    }
    debug(...e) {
      return M("debug", this._namespace, e);
    }
    error(...e) {
      return M("error", this._namespace, e);
    }
    info(...e) {
      return M("info", this._namespace, e);
    }
    warn(...e) {
      return M("warn", this._namespace, e);
    }
    verbose(...e) {
      return M("verbose", this._namespace, e);
    }
  };
  function M(e, t, r) {
    const n = v("diag");
    if (n) return n[e](t, ...r);
  }
  function Ue(e, t) {
    e < 0 ? (e = 0) : e > 9999 && (e = 9999), (t = t || {});
    function r(n, o) {
      const i = t[n];
      return typeof i == "function" && e >= o ? i.bind(t) : () => {};
    }
    return {
      error: r("error", 30),
      warn: r("warn", 50),
      info: r("info", 60),
      debug: r("debug", 70),
      verbose: r("verbose", 80),
    };
  }
  var or = "diag",
    _ = class He {
      static instance() {
        return (this._instance || (this._instance = new He()), this._instance);
      }
      constructor() {
        function t(o) {
          return (...i) => {
            const s = v("diag");
            if (s) return s[o](...i);
          };
        }
        const n = (o, i = { logLevel: 60 }) => {
          var s;
          if (o === this) {
            var l;
            const f = new Error(
              "Cannot use diag as the logger for itself. Please use a DiagLogger implementation like ConsoleDiagLogger or a custom implementation",
            );
            return (this.error((l = f.stack) !== null && l !== void 0 ? l : f.message), !1);
          }
          typeof i == "number" && (i = { logLevel: i });
          const a = v("diag"),
            d = Ue((s = i.logLevel) !== null && s !== void 0 ? s : 60, o);
          if (a && !i.suppressOverrideMessage) {
            var u;
            const f =
              (u = new Error().stack) !== null && u !== void 0
                ? u
                : "<failed to generate stacktrace>";
            a.warn(`Current logger will be overwritten from ${f}`),
              d.warn(`Current logger will overwrite one already registered from ${f}`);
          }
          return A("diag", d, this, !0);
        };
        (this.setLogger = n),
          (this.disable = () => {
            E(or, this);
          }),
          (this.createComponentLogger = (o) => new Ke(o)),
          (this.verbose = t("verbose")),
          (this.debug = t("debug")),
          (this.info = t("info")),
          (this.warn = t("warn")),
          (this.error = t("error"));
      }
    };
  function ze(e) {
    return Symbol.for(e);
  }
  var Je = new (class pe {
    constructor(t) {
      (this._currentContext = t ? new Map(t) : new Map()),
        (this.getValue = (n) => this._currentContext.get(n)),
        (this.setValue = (n, o) => {
          const i = new pe(this._currentContext);
          return (i._currentContext.set(n, o), i);
        }),
        (this.deleteValue = (n) => {
          const o = new pe(this._currentContext);
          return (o._currentContext.delete(n), o);
        });
    }
  })();
  var fe = class {
      emit(e) {}
      enabled() {
        return !1;
      }
    },
    Xe = new fe();
  var ir = "0000000000000000",
    sr = "00000000000000000000000000000000",
    Ye = { traceId: sr, spanId: ir, traceFlags: 0 };
  var T = class {
    constructor(e = Ye) {
      this._spanContext = e;
    }
    spanContext() {
      return this._spanContext;
    }
    setAttribute(e, t) {
      return this;
    }
    setAttributes(e) {
      return this;
    }
    addEvent(e, t) {
      return this;
    }
    addLink(e) {
      return this;
    }
    addLinks(e) {
      return this;
    }
    setStatus(e) {
      return this;
    }
    updateName(e) {
      return this;
    }
    end(e) {}
    isRecording() {
      return !1;
    }
    recordException(e, t) {}
  };
  var U = new Uint8Array([
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0,
    0, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 1, 1, 1, 1, 1, 1,
  ]);
  function Ze(e, t) {
    if (typeof e != "string" || e.length !== t) return !1;
    let r = 0;
    for (let n = 0; n < e.length; n += 4)
      r +=
        (U[e.charCodeAt(n)] | 0) +
        (U[e.charCodeAt(n + 1)] | 0) +
        (U[e.charCodeAt(n + 2)] | 0) +
        (U[e.charCodeAt(n + 3)] | 0);
    return r === t;
  }
  function ar(e) {
    return Ze(e, 32) && e !== "00000000000000000000000000000000";
  }
  function cr(e) {
    return Ze(e, 16) && e !== "0000000000000000";
  }
  function H(e) {
    return ar(e.traceId) && cr(e.spanId);
  }
  function Qe(e) {
    return new T(e);
  }
  var et = class {
    active() {
      return Je;
    }
    with(e, t, r, ...n) {
      return t.call(r, ...n);
    }
    bind(e, t) {
      return t;
    }
    enable() {
      return this;
    }
    disable() {
      return this;
    }
    attach(e) {
      return { dispose() {} };
    }
  };
  var ge = "context",
    lr = new et(),
    dr = Object.freeze({ dispose: () => {} }),
    P = class tt {
      constructor() {
        this._attachUnsupportedWarned = !1;
      }
      static getInstance() {
        return (this._instance || (this._instance = new tt()), this._instance);
      }
      setGlobalContextManager(t) {
        return A(ge, t, _.instance());
      }
      active() {
        return this._getContextManager().active();
      }
      with(t, r, n, ...o) {
        return this._getContextManager().with(t, r, n, ...o);
      }
      bind(t, r) {
        return this._getContextManager().bind(t, r);
      }
      attach(t) {
        const r = this._getContextManager();
        return r.attach
          ? r.attach(t)
          : (this._attachUnsupportedWarned ||
              ((this._attachUnsupportedWarned = !0),
              _.instance().warn(
                "The current ContextManager does not implement attach(). The context will not be attached. Use a ContextManager that supports attach() (e.g. AsyncLocalStorageContextManager) or use with()/bind() instead.",
              )),
            dr);
      }
      _getContextManager() {
        return v(ge) || lr;
      }
      disable() {
        this._getContextManager().disable(), E(ge, _.instance());
      }
    };
  var me = ze("OpenTelemetry Context Key SPAN");
  function z(e) {
    return e.getValue(me) || void 0;
  }
  function rt() {
    return z(P.getInstance().active());
  }
  function $(e, t) {
    return e.setValue(me, t);
  }
  function nt(e) {
    return e.deleteValue(me);
  }
  function ot(e, t) {
    return $(e, new T(t));
  }
  function J(e) {
    var t;
    return (t = z(e)) === null || t === void 0 ? void 0 : t.spanContext();
  }
  var ye = P.getInstance(),
    X = class {
      startSpan(e, t, r = ye.active()) {
        if (t?.root) return new T();
        const n = r && J(r);
        return ur(n) && H(n) ? new T(n) : new T();
      }
      startActiveSpan(e, t, r, n) {
        var o;
        let i, s, l;
        if (arguments.length < 2) return;
        arguments.length === 2
          ? (l = t)
          : arguments.length === 3
            ? ((i = t), (l = r))
            : ((i = t), (s = r), (l = n));
        const a = (o = s) !== null && o !== void 0 ? o : ye.active(),
          d = this.startSpan(e, i, a),
          u = $(a, d);
        return ye.with(u, l, void 0, d);
      }
    };
  function ur(e) {
    return (
      e !== null &&
      typeof e == "object" &&
      "spanId" in e &&
      typeof e.spanId == "string" &&
      "traceId" in e &&
      typeof e.traceId == "string" &&
      "traceFlags" in e &&
      typeof e.traceFlags == "number"
    );
  }
  var pr = new X(),
    it = class {
      constructor(e, t, r, n) {
        (this._provider = e), (this.name = t), (this.version = r), (this.options = n);
      }
      startSpan(e, t, r) {
        return this._getTracer().startSpan(e, t, r);
      }
      startActiveSpan(e, t, r, n) {
        const o = this._getTracer();
        return Reflect.apply(o.startActiveSpan, o, arguments);
      }
      _getTracer() {
        if (this._delegate) return this._delegate;
        const e = this._provider.getDelegateTracer(this.name, this.version, this.options);
        return e ? ((this._delegate = e), this._delegate) : pr;
      }
    };
  var st = class {
    getTracer(e, t, r) {
      return new X();
    }
  };
  var fr = new st(),
    be = class {
      getTracer(e, t, r) {
        var n;
        return (n = this.getDelegateTracer(e, t, r)) !== null && n !== void 0
          ? n
          : new it(this, e, t, r);
      }
      getDelegate() {
        var e;
        return (e = this._delegate) !== null && e !== void 0 ? e : fr;
      }
      setDelegate(e) {
        this._delegate = e;
      }
      getDelegateTracer(e, t, r) {
        var n;
        return (n = this._delegate) === null || n === void 0 ? void 0 : n.getTracer(e, t, r);
      }
    };
  var C = P.getInstance();
  var gr = class {
      getLogger(e, t, r) {
        return new fe();
      }
    },
    at = new gr();
  var ct = class {
    constructor(e, t, r, n) {
      (this._provider = e), (this.name = t), (this.version = r), (this.options = n);
    }
    emit(e) {
      this._getLogger().emit(e);
    }
    enabled(e) {
      return this._getLogger().enabled(e);
    }
    _getLogger() {
      if (this._delegate) return this._delegate;
      const e = this._provider._getDelegateLogger(this.name, this.version, this.options);
      return e ? ((this._delegate = e), this._delegate) : Xe;
    }
  };
  var ve = class {
    getLogger(e, t, r) {
      var n;
      return (n = this._getDelegateLogger(e, t, r)) !== null && n !== void 0
        ? n
        : new ct(this, e, t, r);
    }
    _getDelegate() {
      var e;
      return (e = this._delegate) !== null && e !== void 0 ? e : at;
    }
    _setDelegate(e) {
      this._delegate = e;
    }
    _getDelegateLogger(e, t, r) {
      var n;
      return (n = this._delegate) === null || n === void 0 ? void 0 : n.getLogger(e, t, r);
    }
  };
  var he = "logs",
    lt = class dt {
      constructor() {
        this._proxyLoggerProvider = new ve();
      }
      static getInstance() {
        return (this._instance || (this._instance = new dt()), this._instance);
      }
      setGlobalLoggerProvider(t) {
        const r = A(he, t, _.instance());
        return (r && this._proxyLoggerProvider._setDelegate(t), r);
      }
      getLoggerProvider() {
        return v(he) || this._proxyLoggerProvider;
      }
      getLogger(t, r, n) {
        return this.getLoggerProvider().getLogger(t, r, n);
      }
      disable() {
        E(he, _.instance()), (this._proxyLoggerProvider = new ve());
      }
    };
  var N = lt.getInstance();
  var xe = "trace",
    ut = class pt {
      constructor() {
        (this._proxyTracerProvider = new be()),
          (this.wrapSpanContext = Qe),
          (this.isSpanContextValid = H),
          (this.deleteSpan = nt),
          (this.getSpan = z),
          (this.getActiveSpan = rt),
          (this.getSpanContext = J),
          (this.setSpan = $),
          (this.setSpanContext = ot);
      }
      static getInstance() {
        return (this._instance || (this._instance = new pt()), this._instance);
      }
      setGlobalTracerProvider(t) {
        const r = A(xe, this._proxyTracerProvider, _.instance());
        return (r && this._proxyTracerProvider.setDelegate(t), r);
      }
      getTracerProvider() {
        return v(xe) || this._proxyTracerProvider;
      }
      getTracer(t, r) {
        return this.getTracerProvider().getTracer(t, r);
      }
      disable() {
        E(xe, _.instance()), (this._proxyTracerProvider = new be());
      }
    };
  var Y = ut.getInstance();
  var mr =
      "a[href],area[href],button,input,select,textarea,summary,option,label,video,audio,canvas,[role=button],[role=link],[role=checkbox],[role=radio],[role=switch],[role=tab],[role=menuitem],[role=menuitemcheckbox],[role=menuitemradio],[role=option],[role=treeitem],[role=slider],[role=spinbutton],[role=combobox],[role=gridcell],[onclick],[contenteditable=''],[contenteditable=true]",
    ft = (e) => e instanceof Element,
    gt = (e) => e.composedPath().find(ft);
  function yr(e) {
    let t;
    for (const r of e.slice(0, 6)) {
      if (r.localName === "body" || getComputedStyle(r).cursor !== "pointer") break;
      t = r;
    }
    return t;
  }
  function _e(e) {
    const t = e.composedPath().filter(ft),
      r = t.find((n) => n.matches(mr));
    return r instanceof HTMLLabelElement ? (r.control ?? r) : (r ?? yr(t) ?? t[0]);
  }
  var Se = (e) =>
      /^[A-Za-z][\w-]{1,40}$/.test(e) && !/\d{3,}|^css-|^sc-|__|[a-z][A-Z0-9]{2,}[a-z]/.test(e),
    br = (e) => {
      if (Se(e.id)) return `#${e.id}`;
      const t = e.getAttribute("data-testid");
      return t && Se(t) ? `[data-testid="${t}"]` : void 0;
    };
  function vr(e) {
    const t = e.localName,
      r = [...e.classList].find(Se);
    if (r) return `${t}.${r}`;
    const n = e.parentElement;
    if (!n || n.childElementCount > 200) return t;
    const o = [...n.children].filter((i) => i.localName === t);
    return o.length > 1 ? `${t}:nth-of-type(${o.indexOf(e) + 1})` : t;
  }
  function mt(e) {
    const t = [];
    for (let r = e; r && t.length < 4; r = r.parentElement) {
      const n = br(r);
      if (n) return [n, ...t].join(">");
      t.unshift(vr(r));
    }
    return t.join(">");
  }
  var D = (e) => typeof e == "object" && e !== null,
    yt = (e) => {
      if (!(typeof e != "function" && !D(e)))
        for (const t of ["displayName", "name", "__name"]) {
          const r = Reflect.get(e, t);
          if (typeof r == "string" && r) return r;
        }
    },
    bt = (e) => (e && e.length > 2 && /^[A-Z]/.test(e) ? e : void 0);
  function hr(e) {
    let t = e;
    for (let r = 0; r < 15 && D(t); r += 1) {
      const n = bt(yt(t.type));
      if (n) return n;
      t = t.return;
    }
  }
  function xr(e) {
    let t = e;
    for (let r = 0; r < 5 && D(t); r += 1) {
      const n = bt(yt(t.type));
      if (n) return n;
      t = t.parent;
    }
  }
  function _r(e) {
    const t = D(e) ? e.loc : void 0,
      r = D(t) ? t.file : void 0;
    return typeof r == "string" ? /([^/]+)\.svelte$/.exec(r)?.[1] : void 0;
  }
  function vt(e) {
    for (let t = e, r = 0; t && r < 3; t = t.parentElement, r += 1) {
      for (const n of Object.keys(t)) {
        const o = Reflect.get(t, n);
        if (n.startsWith("__reactFiber$")) return hr(o);
        if (n === "__vueParentComponent") return xr(o);
        if (n === "__svelte_meta") return _r(o);
      }
      if (t.localName.includes("-") && t.getAttributeNames().some((n) => /^_nghost|^ng-/.test(n)))
        return t.localName;
    }
  }
  var Sr = {
      button: "button",
      submit: "button",
      reset: "button",
      image: "button",
      checkbox: "checkbox",
      radio: "radio",
      range: "slider",
      number: "spinbutton",
      search: "searchbox",
    },
    kr = {
      a: "link",
      area: "link",
      button: "button",
      summary: "button",
      textarea: "textbox",
      option: "option",
      img: "img",
      h1: "heading",
      h2: "heading",
      h3: "heading",
      h4: "heading",
      h5: "heading",
      h6: "heading",
      dialog: "dialog",
      form: "form",
      nav: "navigation",
      table: "table",
      tr: "row",
      td: "cell",
      th: "columnheader",
      li: "listitem",
      ul: "list",
      ol: "list",
      progress: "progressbar",
      meter: "meter",
      output: "status",
      fieldset: "group",
      p: "paragraph",
    };
  function Z(e) {
    const t = e.getAttribute("role");
    if (t) {
      const n = t.trim().toLowerCase().split(/\s+/)[0];
      if (n && n !== "none" && n !== "presentation") return n;
    }
    const r = e.localName;
    if (r === "input") return Sr[e.getAttribute("type") ?? ""] ?? "textbox";
    if (r === "select") return e.hasAttribute("multiple") ? "listbox" : "combobox";
    if (!((r === "a" || r === "area") && !e.hasAttribute("href"))) return kr[r];
  }
  var wr = new Set(
      "button cell checkbox columnheader gridcell heading link menuitem menuitemcheckbox menuitemradio option radio row rowheader sectionhead switch tab tooltip treeitem".split(
        " ",
      ),
    ),
    ht = (e) => e !== void 0 && wr.has(e);
  var O = (e) => e?.trim() ?? "",
    Ar = { submit: "Submit", reset: "Reset" };
  function we(e) {
    if (!("labels" in e) || !e.labels) return [];
    const { labels: t } = e;
    return t instanceof NodeList ? [...t].filter((r) => r instanceof Element) : [];
  }
  var Q = (e, t) => [...e.children].find((r) => r.localName === t);
  function _t(e) {
    const t = e.localName;
    if (t === "input") {
      const r = e.getAttribute("type")?.toLowerCase() ?? "text";
      return r === "submit" || r === "reset" || r === "button"
        ? O(e.getAttribute("value")) || xt(e, Ar[r])
        : r === "image"
          ? O(e.getAttribute("alt")) || xt(e, void 0)
          : we(e);
    }
    if (t === "img" || t === "area") return O(e.getAttribute("alt"));
    if (t === "fieldset") return ke(Q(e, "legend"));
    if (t === "figure") return ke(Q(e, "figcaption"));
    if (t === "table") return ke(Q(e, "caption"));
    if (t === "optgroup" || t === "track") return O(e.getAttribute("label"));
    if (e instanceof SVGElement) {
      const r = Q(e, "title");
      return O(r?.textContent) || O(e.getAttribute("xlink:title"));
    }
    return we(e);
  }
  var ke = (e) => (e ? [e] : []);
  function xt(e, t) {
    const r = we(e);
    return r.length ? r : (t ?? "");
  }
  var L = (e) => e.replace(/[ \t\n\f\r]+/g, " ").replace(/^ | $/g, "");
  function kt(e) {
    if (e.getAttribute("aria-hidden") === "true") return !0;
    const t = getComputedStyle(e);
    return t.display === "none" || t.visibility === "hidden" || t.visibility === "collapse";
  }
  var Ae = (e, t) => {
    const r = e.getAttribute(t)?.trim();
    if (!r) return [];
    const n = e.getRootNode();
    return !("getElementById" in n) || !(n instanceof Document || n instanceof ShadowRoot)
      ? []
      : r.split(/\s+/).flatMap((o) => n.getElementById(o) ?? []);
  };
  function St(e, t) {
    const r = getComputedStyle(e, t),
      { content: n } = r;
    if (!n || n === "none" || n === "normal" || r.display === "none" || r.visibility === "hidden")
      return "";
    const i = [
      ...(n.split(/ \/ (?=(?:"|attr|counter)|$)/).at(-1) ?? "").matchAll(
        /"((?:[^"\\]|\\.)*)"|attr\(([\w-]+)\)/g,
      ),
    ]
      .map(([, s, l]) => s ?? e.getAttribute(l ?? "") ?? "")
      .join("")
      .replace(/\\(.)/g, "$1")
      .replace(/[\ue000-\uf8ff]/g, "");
    return i && wt(r) ? ` ${i} ` : i;
  }
  var wt = (e) => e.display !== "inline" && e.display !== "contents";
  function Er(e) {
    return [
      ...(e instanceof HTMLSlotElement
        ? e.assignedNodes().length
          ? e.assignedNodes()
          : [...e.childNodes]
        : [...(e.shadowRoot ?? e).childNodes]),
      ...Ae(e, "aria-owns"),
    ];
  }
  function Tr(e, t) {
    let r = { ...t, inContent: !0 },
      n = St(e, "::before");
    for (const o of Er(e))
      if (o instanceof Text) n += o.data;
      else if (o instanceof Element) {
        const i = Ee(o, r),
          s = o.localName !== "br" && !wt(getComputedStyle(o));
        n += s ? i : ` ${i} `;
      }
    return n + St(e, "::after");
  }
  function Pr(e, t) {
    if (t === "menu" || t === "menubar" || t === "textbox" || t === "searchbox") return "";
    if (t === "combobox" || t === "listbox")
      return (
        Ae(e, "aria-owns")
          .concat(e)
          .map((o) => o.querySelector("[aria-selected=true]"))
          .find(Boolean)?.textContent ?? ""
      );
    if (t === "slider" || t === "spinbutton" || t === "scrollbar" || t === "meter")
      return (
        e.getAttribute("aria-valuetext") ??
        e.getAttribute("aria-valuenow") ??
        e.getAttribute("value") ??
        ""
      );
  }
  var At = (e, t) =>
    L(
      e
        .map((r) =>
          Ee(r, {
            visited: t.visited,
            referenced: !0,
            inContent: !0,
            includeHidden: t.includeHidden || kt(r),
          }),
        )
        .join(" "),
    );
  function Cr(e, t) {
    const r = _t(e);
    return typeof r == "string" ? r : At(r, t);
  }
  function Ee(e, t) {
    if (t.visited.has(e) || (!t.includeHidden && t.inContent && kt(e))) return "";
    const r = t.referenced ? [] : Ae(e, "aria-labelledby");
    if (r.length) {
      const d = At(r, t);
      if (d) return d;
    }
    t.visited.add(e);
    const n = Z(e),
      i = e instanceof HTMLSlotElement ? "" : L(e.getAttribute("aria-label") ?? "");
    if (t.inContent) {
      const d = Pr(e, n);
      if (d !== void 0) return d || i;
    }
    if (i) return i;
    const s = /^(?:none|presentation)$/.test(e.getAttribute("role") ?? ""),
      l = s ? "" : Cr(e, t);
    if (l) return l;
    if (t.inContent || ht(n)) {
      const d = Tr(e, t);
      if (t.inContent ? d : L(d)) return t.inContent ? d : d.trim();
    }
    return s
      ? ""
      : L(e.getAttribute("title") ?? "") ||
          (t.inContent ? "" : L(e.getAttribute("placeholder") ?? ""));
  }
  function Et(e) {
    return L(Ee(e, { visited: new Set(), referenced: !1, inContent: !1, includeHidden: !1 }));
  }
  var Nr = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu,
    Or = /\beyJ[\w-]+\.[\w-]+(?:\.[\w-]*)?/g,
    Lr = /\b(bearer|basic|apikey)\s+[\w.~+/=-]{8,}/gi,
    Rr = /\b[A-Z]{2}\d{2}(?: ?[A-Z\d]){11,30}\b/g,
    Ir = /(?<![\p{L}\d])\+?\(?\d(?:[ ().\-/\u00a0]{0,2}\d){6,22}(?![\p{L}\d])/gu,
    Mr = /(?<![\w/-])(?=[\w-]*\d)(?=[\w-]*[A-Za-z])[A-Za-z\d_-]{24,}(?![\w-])/g;
  function $r(e) {
    let t = 0;
    for (let r = 0; r < e.length; r += 1) {
      const n = Number(e[e.length - 1 - r]),
        o = r % 2 ? n * 2 : n;
      t += o > 9 ? o - 9 : o;
    }
    return t % 10 === 0;
  }
  function Dr(e) {
    const t = e.replace(/\D/g, "");
    return t.length > 12 && t.length < 20 && $r(t)
      ? "[card]"
      : /^\d{4}[-/.]\d\d?[-/.]\d|^\d\d?[-/.]\d\d?[-/.]\d{4}/.test(e)
        ? e
        : /^\+|^\(?0\d|[ ()\-/\u00a0]/.test(e) &&
            t.length > 6 &&
            t.length < 16 &&
            !/^\d+\.\d+$/.test(e)
          ? "[phone]"
          : e;
  }
  function h(e) {
    return /[\d@]|bearer|basic|apikey/i.test(e)
      ? e
          .replace(Nr, "[email]")
          .replace(Or, "[token]")
          .replace(Lr, "$1 [token]")
          .replace(Rr, (t) => (/\d{6}/.test(t.replace(/\D/g, "")) ? "[iban]" : t))
          .replace(Ir, Dr)
          .replace(Mr, "[token]")
      : e;
  }
  var Vr =
      '[data-sr-mask],[data-private],[data-hj-suppress],[data-sentry-mask],[data-rr-mask],[data-dd-privacy^="mask"],[data-dd-privacy="hidden"],[data-recording-sensitive],[data-clarity-mask],[data-openreplay-masked],[data-openreplay-obscured],.ph-no-capture,.ph-mask,.rr-mask,.rr-block,.sentry-mask,.fs-mask,.fs-exclude,.clarity-mask,.highlight-mask,.mask',
    Tt = (e) => e.closest(Vr) !== null,
    Pt = (e) => e.closest("[data-sr-ignore],[data-sentry-block],.rr-ignore") !== null;
  var Ct = 100,
    jr = (e) => (e.length > Ct ? `${e.slice(0, Ct - 1).trimEnd()}\u2026` : e),
    Gr = (e) => e instanceof HTMLElement && e.isContentEditable;
  function Wr(e) {
    return Gr(e) || e.querySelector("[contenteditable],textarea,select")
      ? ""
      : (e.textContent ?? "").slice(0, 1e3).replace(/\s+/g, " ").trim();
  }
  function ee(e) {
    return !e || /\d{3,}|[:.]|^[a-z0-9]{1,3}$/i.test(e)
      ? ""
      : e
          .replace(/([a-z])([A-Z])/g, "$1 $2")
          .replace(/[-_]+/g, " ")
          .trim();
  }
  function Nt(e) {
    const t = e.localName;
    if (Tt(e)) return ee(e.id) || t;
    const r =
      Et(e) ||
      Wr(e) ||
      ee(e.getAttribute("data-testid")) ||
      ee(e.getAttribute("name")) ||
      ee(e.id) ||
      t;
    return jr(h(r));
  }
  var Fr = ["testid", "test", "cy", "component", "action", "track", "section"];
  function qr(e, t) {
    const r = {};
    for (const n of t) {
      const o = e.getAttribute(`data-${n}`);
      o && (r[`target.data.${n}`] = o);
    }
    return r;
  }
  var Br = (e) => `${e.textContent?.slice(0, 200)}
${e.getAttribute("aria-label")}
${e.getAttribute("class")}`,
    Ot = new WeakMap();
  function Lt(e, t) {
    const r = Br(e),
      n = Ot.get(e);
    if (n?.appearance === r) return n.attributes;
    const o = Kr(e, t ?? Fr);
    return (Ot.set(e, { appearance: r, attributes: o }), o);
  }
  function Kr(e, t) {
    return {
      "target.semantic_name": Nt(e),
      "target.element": e.localName,
      "target.role": Z(e),
      "target.id": e.id || void 0,
      "target.classes": e.getAttribute("class")?.trim() || void 0,
      "target.component": vt(e),
      "browser.css_selector": mt(e),
      ...qr(e, t),
    };
  }
  function V(e) {
    let t = new Set(),
      r;
    return {
      subscribe(n) {
        return (
          t.add(n),
          (r ??= e((o) => {
            for (const i of [...t]) i(o);
          })),
          () => {
            t.delete(n), t.size === 0 && (r?.(), (r = void 0));
          }
        );
      },
    };
  }
  var te = (e) => () => {
    for (const t of e) t();
  };
  function S(e, t, r) {
    const n = (i) => {
        try {
          r(i);
        } catch {}
      },
      o = { capture: !0, passive: !0 };
    for (const i of t) e.addEventListener(i, n, o);
    return () => {
      for (const i of t) e.removeEventListener(i, n, o);
    };
  }
  var Ur = (e) => {
      const t = S(document, ["visibilitychange"], () => {
          document.visibilityState === "hidden" && e("hidden");
        }),
        r = S(window, ["pagehide"], () => e("gone"));
      return () => {
        t(), r();
      };
    },
    Hr = V(Ur),
    zr = V((e) =>
      Hr.subscribe((t) => {
        for (const r of Jr) r(t);
        e(t);
      }),
    ),
    Jr = new Set();
  var re = (e) => zr.subscribe(e);
  function Rt(e, t) {
    let r = e() - t();
    return () => {
      const n = r + t(),
        o = e() - n;
      return o < 500 && o > -500 ? n : ((r += o), n + o);
    };
  }
  var ne = (e) => {
    try {
      const t = decodeURIComponent(e),
        r = h(t);
      return r === t ? e : r;
    } catch {
      return e;
    }
  };
  function Te(e, t) {
    return e
      .split("&")
      .map((n) => {
        const [o = "", ...i] = n.split("=");
        return i.length ? (t.includes(o) ? `${o}=${ne(i.join("="))}` : `${h(o)}=`) : h(o);
      })
      .join("&");
  }
  function Pe(e, t = []) {
    const [, r = "", n = "", o, i] =
      /^([a-z][\w+.-]*:\/\/[^/?#]*)?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/is.exec(e) ?? [];
    if (/^(?:data|blob|javascript):/i.test(e)) return e.slice(0, e.indexOf(":") + 1);
    const s = r.replace(/\/\/[^/]*@/, "//"),
      l = o ? `?${Te(o, t)}` : "",
      a = i ? `#${Xr(i, t)}` : "";
    return `${s}${ne(n)}${l}${a}`;
  }
  function Xr(e, t) {
    const r = e.indexOf("?");
    return r >= 0
      ? `${ne(e.slice(0, r))}?${Te(e.slice(r + 1), t)}`
      : e.includes("=")
        ? Te(e, t)
        : ne(e);
  }
  function It(e) {
    let t = "",
      r = { url: "", title: "", path: "" };
    return () => {
      const { href: n } = location,
        { title: o } = document,
        i = `${n}
${o}`;
      return (
        i !== t && ((t = i), (r = { url: Pe(n, e()), title: h(o), path: Pe(location.pathname) })), r
      );
    };
  }
  function oe(e) {
    const t = new Uint8Array(e);
    try {
      crypto.getRandomValues(t);
    } catch {
      for (let n = 0; n < e; n += 1) t[n] = Math.random() * 256;
    }
    let r = "";
    for (const n of t) r += (n + 256).toString(16).slice(1);
    return r;
  }
  var Mt = (e) => {
      try {
        const t = JSON.parse(e ?? "{}");
        return typeof t == "object" && t !== null ? { ...t } : {};
      } catch {
        return {};
      }
    },
    ie = (e) => (typeof e == "string" ? e : void 0),
    j = (e) => (typeof e == "number" ? e : 0);
  function R(e) {
    const t = Mt(e),
      r = ie(t.id);
    if (r)
      return {
        id: r,
        start: j(t.start),
        last: j(t.last),
        tabs: j(t.tabs),
        previousId: ie(t.previousId),
        user: ie(t.user),
      };
  }
  function Ce(e) {
    const t = Mt(e),
      r = ie(t.id);
    if (r) return { id: r, tab: j(t.tab), sequence: j(t.sequence), left: t.left === !0 };
  }
  var k = "session_replay",
    Yr = 1e6,
    Zr = 5e3;
  function $t(e) {
    let { now: t, shared: r, tab: n } = e,
      o,
      i,
      s = 0,
      l = (c) => ((s = c.last), r.set(k, JSON.stringify(c)), (o = c), c),
      a = (c) => {
        (i = c), n.set(k, JSON.stringify(c));
      },
      d = (c) => {
        const p = t();
        return p - c.last > e.idleMs() ? "idle" : p - c.start > e.maxMs() ? "max_age" : void 0;
      },
      u = (c) => {
        const p = t();
        return l({ id: e.newId(), start: p, last: p, tabs: 0, previousId: c });
      },
      f = (c) => {
        if (i?.id !== c.id) {
          const m = R(r.get(k)),
            y = m?.id === c.id ? m : c;
          a({ id: c.id, tab: y.tabs, sequence: 0, left: !1 }),
            l({ ...y, last: c.last, tabs: y.tabs + 1 });
        }
        const p = i ?? { id: c.id, tab: 0, sequence: 0, left: !1 };
        return (
          (i = { ...p, sequence: p.sequence + 1 }),
          { sessionId: c.id, sequence: p.tab * Yr + i.sequence }
        );
      },
      g = (c, p) => {
        const m = c && i?.id === c.id ? { ...f(c), reason: p } : void 0,
          y = u(c?.id),
          q = { ...f(y), previousId: c?.id };
        return (e.onRotate(m ? { ended: m, started: q } : { started: q }), o ?? y);
      },
      I = () => {
        (i = Ce(n.get(k))), i && !i.left ? (i = void 0) : i && a({ ...i, left: !1 });
        const c = R(r.get(k)),
          p = c && d(c);
        return c && !p ? ((o = c), (s = c.last), c) : g(c, p ?? "idle");
      },
      x = () => o ?? I();
    return {
      id: () => x().id,
      previousId: () => x().previousId,
      stamp: () => f(x()),
      touch() {
        const c = x(),
          p = t();
        if (p - s < Zr && !d(c)) {
          o = { ...c, last: p };
          return;
        }
        const m = R(r.get(k)) ?? c,
          y = d(m);
        y ? g(m, y) : l({ ...m, last: p });
      },
      rotate(c) {
        g(x(), c);
      },
      bindUser(c) {
        const p = x();
        if (p.user === c) return;
        const m = p.user ? g(p, "user_change") : p;
        l({ ...(R(r.get(k)) ?? m), user: c });
      },
      leave() {
        i && a({ ...i, left: !0 }), o && s < o.last && l(o);
      },
      comeBack() {
        const c = Ce(n.get(k));
        c && c.id === i?.id ? (i = c) : (i = void 0),
          i && a({ ...i, left: !1 }),
          (o = R(r.get(k)) ?? o);
      },
    };
  }
  function Qr() {
    const e = new Map();
    return {
      get: (t) => e.get(t),
      set: (t, r) => (e.set(t, r), !0),
      remove: (t) => {
        e.delete(t);
      },
      keys: () => [...e.keys()],
    };
  }
  function Ne(e) {
    let t;
    try {
      (t = e()), t.getItem("");
    } catch {
      return Qr();
    }
    const r = (n, o) => {
      try {
        return n();
      } catch {
        return o;
      }
    };
    return {
      get: (n) => r(() => t.getItem(n) ?? void 0, void 0),
      set: (n, o) => r(() => (t.setItem(n, o), !0), !1),
      remove: (n) => r(() => t.removeItem(n), void 0),
      keys: () => r(() => Object.keys(t), []),
    };
  }
  var Dt,
    en = () =>
      `sess_${BigInt(`0x${oe(10)}`)
        .toString(36)
        .padStart(16, "0")
        .slice(-16)}`;
  function tn() {
    const e = Rt(
        () => Date.now(),
        () => performance.now(),
      ),
      t = Ne(() => localStorage),
      r = Ne(() => sessionStorage),
      n = {
        now: e,
        shared: t,
        tab: r,
        options: {},
        user: void 0,
        rotations: [],
        page: It(() => n.options.allowedQueryParameters ?? []),
        session: $t({
          now: e,
          newId: en,
          shared: t,
          tab: r,
          idleMs: () => (n.options.sessionIdleMinutes ?? 30) * 6e4,
          maxMs: () => (n.options.sessionMaxHours ?? 4) * 36e5,
          onRotate: (o) => n.rotations.push(o),
        }),
      };
    return (
      re((o) => {
        o === "gone" && n.session.leave();
      }),
      addEventListener("pageshow", ({ persisted: o }) => {
        o && n.session.comeBack();
      }),
      n
    );
  }
  function b() {
    return ((Dt ??= tn()), Dt);
  }
  function Vt(e) {
    const t = b();
    t.options = { ...t.options, ...e };
  }
  var rn, Oe;
  function jt(e) {
    (rn = e),
      (Oe = e),
      setTimeout(() => {
        Oe === e && (Oe = void 0);
      });
  }
  function nn(e) {
    const t = "pointerType" in e ? e.pointerType : "";
    return t === "touch" || t === "pen" || t === "mouse"
      ? t
      : e.detail === 0
        ? "keyboard"
        : "mouse";
  }
  function Gt(e) {
    const t = _e(e),
      r = gt(e);
    if (!(!t || !r))
      return {
        at: b().now(),
        control: t,
        hit: r,
        x: e.clientX,
        y: e.clientY,
        pageX: Math.round(e.pageX),
        pageY: Math.round(e.pageY),
        kind: nn(e),
        button: e.button,
        detail: e.detail,
        modified: e.metaKey || e.ctrlKey || e.shiftKey,
        event: e,
      };
  }
  var on = (e) => _e(e)?.matches(":disabled") ?? !1,
    Wt = V((e) => {
      let t = (s) => {
          jt(s), e(s);
        },
        r,
        n = 0,
        o = (s) => {
          if (!s.isTrusted || s.button > 1) return;
          const l = Gt(s);
          if (!l) return;
          const a = r?.control === l.control && s.timeStamp - n < 5;
          (n = s.timeStamp), (r = l), a || t(l);
        },
        i = null;
      return te([
        S(window, ["click", "auxclick"], o),
        S(window, ["pointerdown"], (s) => {
          i = s.target;
        }),
        S(window, ["pointerup"], (s) => {
          if (s.isTrusted && s.button === 0 && s.target === i && on(s)) {
            const l = Gt(s);
            l && t(l);
          }
        }),
      ]);
    });
  var sn = "session_replay.";
  var an = (e) => {
    try {
      const { scope: t, json: r } = JSON.parse(e);
      return typeof r == "string" && typeof t?.name == "string" ? { scope: t, json: r } : void 0;
    } catch {
      return;
    }
  };
  function Ft(e, t, r) {
    let n = `${sn}${t}.`,
      o = 0,
      i = 0;
    return {
      bytes: () => i,
      write({ scope: s, json: l }) {
        const a = JSON.stringify({ scope: s, json: l });
        if (i + a.length > 2e6) return;
        const d = `${n}${r}.${o}`;
        if (((o += 1), !!e.set(d, a))) return ((i += a.length), d);
      },
      acknowledge(s) {
        for (const { entry: l, json: a } of s) l && (e.remove(l), (i = Math.max(0, i - a.length)));
      },
      recover(s) {
        const l = [];
        for (const a of e.keys()) {
          if (!a.startsWith(n)) continue;
          const d = a.slice(n.length).split(".")[0] ?? "";
          if (d === r || s(d)) continue;
          const u = an(e.get(a) ?? "");
          u ? l.push({ ...u, entry: a }) : e.remove(a);
        }
        return l;
      },
    };
  }
  var cn = (e, t) =>
    !t && Number.isSafeInteger(e)
      ? { intValue: e }
      : { doubleValue: Number.isFinite(e) ? e : String(e) };
  function se(e, t = !1) {
    switch (typeof e) {
      case "string":
        return { stringValue: e };
      case "boolean":
        return { boolValue: e };
      case "number":
        return cn(e, t);
      case "bigint":
        return { intValue: String(e) };
      case "object":
        return e === null
          ? {}
          : Array.isArray(e)
            ? { arrayValue: { values: e.map((r) => se(r, t)) } }
            : { kvlistValue: { values: G(e, () => t) } };
      default:
        return {};
    }
  }
  function G(e, t = () => !1) {
    const r = [];
    for (const [n, o] of Object.entries(e)) o != null && r.push({ key: n, value: se(o, t(n)) });
    return r;
  }
  var ln = {
    logs: ["resourceLogs", "scopeLogs", "logRecords"],
    traces: ["resourceSpans", "scopeSpans", "spans"],
  };
  function Le(e, t, r) {
    const [n, o, i] = ln[e],
      s = new Map();
    for (const { scope: d, json: u } of r) {
      const f = JSON.stringify(d),
        g = s.get(f);
      g ? g.push(u) : s.set(f, [u]);
    }
    const l = [...s].map(([d, u]) => `{"scope":${d},"${i}":[${u.join()}]}`),
      a = JSON.stringify(G(t));
    return `{"${n}":[{"resource":{"attributes":${a}},"${o}":[${l.join()}]}]}`;
  }
  var Re = (e) => `${Math.round(e * 1e3)}000`;
  function Ie(e, t) {
    return JSON.stringify({
      timeUnixNano: Re(e.time),
      observedTimeUnixNano: Re(e.observedTime),
      severityNumber: e.severityNumber,
      severityText: e.severityText,
      eventName: e.eventName,
      body: e.body === void 0 ? void 0 : se(e.body),
      attributes: G(e.attributes, t),
      traceId: e.traceId,
      spanId: e.spanId,
      flags: e.flags,
    });
  }
  var dn = (e) => e === 429 || e === 502 || e === 503 || e === 504 || e === 408;
  function un(e, t) {
    if (!e) return;
    const r = Number(e),
      n = Number.isNaN(r) ? Date.parse(e) - t : r * 1e3;
    return n >= 0 ? n : void 0;
  }
  function pn(e) {
    if (!e.includes("partialSuccess")) return 0;
    try {
      const { partialSuccess: t } = JSON.parse(e);
      return Number(t?.rejectedLogRecords ?? t?.rejectedSpans ?? 0) || 0;
    } catch {
      return 0;
    }
  }
  var fn = (e) =>
    new Response(new Blob([e]).stream().pipeThrough(new CompressionStream("gzip"))).blob();
  function qt(e) {
    let t = 0,
      r = 0,
      n = async (o, i, s) => {
        const l = r < 9 && t + i <= 6e4;
        l && ((t += i), (r += 1));
        try {
          const a = await e.fetch(e.url, {
            method: "POST",
            body: o,
            keepalive: l,
            headers: {
              "content-type": "application/json",
              ...(s ? { "content-encoding": "gzip" } : {}),
              ...e.headers,
            },
          });
          return { response: a, text: await a.text() };
        } finally {
          l && ((t -= i), (r -= 1));
        }
      };
    return {
      async send(o, i, s) {
        try {
          const l = e.compress && !s && o.length > 2048 && typeof CompressionStream == "function",
            a = l ? await fn(o) : o,
            d = typeof a == "string" ? Me(a) : a.size,
            { response: u, text: f } = await n(a, d, l);
          if (dn(u.status)) {
            const I = u.headers.get("retry-after");
            return { kind: "retry", afterMs: un(I, Date.now()) };
          }
          const g = u.ok ? pn(f) : i;
          return g ? { kind: "refused", count: g } : { kind: "accepted" };
        } catch {
          return { kind: "retry", afterMs: void 0 };
        }
      },
    };
  }
  function Me(e) {
    let t = e.length;
    for (let r = 0; r < e.length; r += 1) {
      const n = e.charCodeAt(r);
      n > 127 && (t += n > 2047 && (n < 55296 || n > 57343) ? 2 : 1);
    }
    return t;
  }
  var gn = 56e3,
    mn = 400,
    yn = 1e4,
    bn = 1e3,
    vn = 6e4;
  function hn(e) {
    let t = [],
      r = [],
      n = 0;
    for (const o of e) {
      const i = Me(o.json) + 1;
      r.length && (n + i > gn || r.length >= mn) && (t.push(r), (r = []), (n = 0)),
        r.push(o),
        (n += i);
    }
    return (r.length && t.push(r), t);
  }
  function Bt(e) {
    let { journal: t, transport: r, signal: n, resource: o } = e,
      i = [],
      s = 0,
      l = 0,
      a,
      d = Number.POSITIVE_INFINITY,
      u = (c) => {
        (a && d <= c) ||
          (a?.(),
          (d = c),
          (a = e.schedule(() => {
            (a = void 0), x(!1);
          }, c)));
      },
      f = () => Math.min(vn, bn * 2 ** Math.min(l, 6)) * (0.75 + e.random() / 2),
      g = () => {
        const c = i.length - yn;
        c <= 0 || (t.acknowledge(i.splice(0, c)), (s += c));
      },
      I = async (c, p) => {
        const m = Le(n, o, c),
          y = await r.send(m, c.length, p);
        if (y.kind === "retry") {
          (i = [...c, ...i]), g();
          const q = y.afterMs ?? f();
          (l += 1), a?.(), (a = void 0), u(q);
          return;
        }
        (l = 0), y.kind === "refused" && (s += y.count), t.acknowledge(c);
      },
      x = async (c) => {
        a?.(), (a = void 0);
        const p = hn(i);
        (i = []), await Promise.all(p.map((m) => I(m, c)));
      };
    return {
      add(c, p) {
        const m = { scope: c, json: p };
        i.push({ ...m, entry: t.write(m) }), g(), (l === 0 || !a) && u(l ? f() : e.delayMs);
      },
      resume(c) {
        (i = [...c, ...i]), g(), u(e.delayMs);
      },
      flush: () => x(!1),
      leave: () => {
        x(!0);
      },
      takeDropped() {
        const c = s;
        return ((s = 0), c);
      },
    };
  }
  var ae = "@session-replay/browser-agent",
    W = "0.1.0",
    xn = () =>
      "userAgentData" in navigator && navigator.userAgentData ? navigator.userAgentData : {};
  function Kt(e) {
    const { brands: t, platform: r, mobile: n } = xn();
    return {
      "service.name": e.serviceName,
      "service.version": e.serviceVersion,
      "deployment.environment.name": e.environment,
      "telemetry.sdk.language": "webjs",
      "telemetry.sdk.name": "session-replay",
      "telemetry.sdk.version": W,
      "browser.brands": t?.map(({ brand: o, version: i }) => `${o} ${i}`),
      "browser.platform": r,
      "browser.mobile": n,
      "browser.language": navigator.language,
      "user_agent.original": navigator.userAgent,
      ...e.resourceAttributes,
    };
  }
  var Ut = (e, t) =>
    `${e.replace(/\/+$/, "").replace(/\/v1\/(?:logs|traces|metrics)$/, "")}/v1/${t}`;
  var _n = 80,
    Sn = 15e3,
    $e,
    kn = new Set(),
    wn = (e, t) => {
      const r = setTimeout(e, t);
      return () => clearTimeout(r);
    };
  function An(e) {
    const t = Promise.resolve(new Set());
    try {
      const { locks: r } = navigator;
      return (
        r.request(`session_replay.${e}`, () => new Promise(() => {})).catch(() => {}),
        r.query().then(
          ({ held: n = [] }) =>
            new Set(n.map(({ name: o = "" }) => o.replace("session_replay.", ""))),
          () => t,
        )
      );
    } catch {
      return t;
    }
  }
  function Ht(e, t) {
    const r = Ut(t.endpoint, e);
    kn.add(r);
    const n = $e === void 0;
    $e ??= oe(6);
    const o = $e,
      i = t.delivery === "batched",
      s = qt({
        url: r,
        compress: i,
        fetch: globalThis.fetch.bind(globalThis),
        headers: { ...(t.apiKey ? { authorization: `ApiKey ${t.apiKey}` } : {}), ...t.headers },
      }),
      l = Ft(b().shared, e, o),
      a = Bt({
        signal: e,
        resource: Kt(t),
        transport: s,
        journal: l,
        delayMs: i ? Sn : _n,
        schedule: wn,
        random: Math.random,
      });
    (ce = n || !ce ? An(o) : ce),
      ce.then((u) => {
        const f = l.recover((g) => u.has(g));
        f.length && a.resume(f);
      });
    const d = te([
      re(() => a.leave()),
      S(window, ["online"], () => {
        a.flush();
      }),
    ]);
    return {
      add: a.add,
      flush: a.flush,
      takeDropped: a.takeDropped,
      async stop() {
        d(), await a.flush();
      },
    };
  }
  var ce;
  var zt = [
      "frustration.score",
      "browser.web_vital.value",
      "browser.web_vital.delta",
      "funnel.value",
    ],
    Jt = {
      "user.click": ["user.interaction", 9, "browser.user_action.click"],
      "user.outcome": ["user.interaction", 9],
      "user.navigation": ["user.navigation", 9, "browser.navigation"],
      "user.error": ["user.error", 17, "exception"],
      "user.frustration.rage_click": ["user.frustration", 13],
      "user.frustration.dead_click": ["user.frustration", 13],
      "user.frustration.error_click": ["user.frustration", 13],
      "user.frustration.thrashing": ["user.frustration", 13],
      "user.frustration.form_hesitation": ["user.frustration", 13],
      "user.frustration.form_abandonment": ["user.frustration", 13],
      "user.frustration.quick_back": ["user.frustration", 13],
      "user.frustration.refresh_rage": ["user.frustration", 13],
      "form.focus": ["form.interaction", 9],
      "form.blur": ["form.interaction", 9],
      "form.change": ["form.interaction", 9],
      "form.invalid": ["form.interaction", 9],
      "form.submit": ["form.interaction", 9],
      "form.abandon": ["form.interaction", 9],
      "session.start": ["session.lifecycle", 9],
      "session.end": ["session.lifecycle", 9],
      "page.visibility": ["page.lifecycle", 9],
      "page.connectivity": ["page.lifecycle", 9],
      "browser.web_vital": ["page.lifecycle", 9],
    };
  function le(e) {
    const t = Reflect.get(globalThis, Symbol.for("opentelemetry.js.api.1"));
    return typeof t == "object" && t !== null && e in t;
  }
  var de = (e) =>
    e
      ? {
          "user.id": e.id,
          "user.email": e.email,
          "user.name": e.name,
          "user.full_name": e.name,
          "user.roles": e.roles,
        }
      : {};
  var En = { INFO: 9, WARN: 13, ERROR: 17 },
    Tn = { 9: "INFO", 13: "WARN", 17: "ERROR" },
    Pn = 1024,
    De = Jt,
    Ve = [],
    Cn = 200,
    F;
  function Yt(e) {
    F = e;
    for (const t of Ve.splice(0)) e.emit(t);
    return () => {
      F === e && (F = void 0);
    };
  }
  function Nn(e) {
    F ? F.emit(e) : le("logs") ? N.getLogger(ae, W).emit(e) : Ve.length < Cn && Ve.push(e);
  }
  var Xt = (e, t) => t.slice(0, e === "exception.stacktrace" ? 16384 : Pn),
    On = new Set(["outcome.trace_id", "session.previous_id"]);
  function Ln(e) {
    const t = {};
    for (const [r, n] of Object.entries(e))
      typeof n == "string"
        ? (t[r] = On.has(r) ? n : Xt(r, h(n)))
        : Array.isArray(n)
          ? (t[r] = n.map((o) => Xt(r, h(String(o)))))
          : n !== void 0 && (t[r] = n);
    return t;
  }
  function Rn(e, t) {
    return (
      e === "user.navigation" ||
      e === "form.interaction" ||
      (e === "user.interaction" && t !== "user.outcome")
    );
  }
  function In(e) {
    return De[e]?.[0];
  }
  function ue(e) {
    const t = b(),
      { name: r } = e,
      n = In(r);
    !e.stamp && Rn(n, r) && t.session.touch(), e.stamp || Mn();
    const o = t.page(),
      i = t.options.urlTemplate?.(new URL(location.href)),
      s = Ln(e.attributes ?? {}),
      l = { name: r, attributes: s },
      a = t.options.beforeSend ? t.options.beforeSend(l) : l;
    if (!a) return 0;
    const { sessionId: d, sequence: u } = e.stamp ?? t.session.stamp(),
      f = e.severity ?? Tn[De[r]?.[1] ?? 9] ?? "INFO",
      g = t.now();
    return (
      Nn({
        context: C.active(),
        eventName: De[r]?.[2] ?? r,
        body: r,
        timestamp: e.at ?? g,
        observedTimestamp: g,
        severityNumber: En[f],
        severityText: f,
        attributes: {
          "session.id": d,
          "session.sequence": u,
          "log.record.uid": `${d}/${u}`,
          ...de(t.user),
          "event.category": n,
          "page.url": o.url,
          "page.title": o.title,
          "url.path": o.path,
          "url.template": i,
          "app.screen.name": i,
          ...a.attributes,
        },
      }),
      u
    );
  }
  function Mn() {
    for (const e of b().rotations.splice(0)) $n(e);
  }
  function $n({ ended: e, started: t }) {
    e && ue({ name: "session.end", stamp: e, attributes: { "session.end_reason": e.reason } }),
      ue({ name: "session.start", stamp: t, attributes: { "session.previous_id": t.previousId } });
  }
  var Dn = ["left", "middle", "right"];
  function je(e = {}) {
    return Wt.subscribe((t) => {
      if (Pt(t.hit)) return;
      const { control: r, kind: n, pageX: o, pageY: i } = t,
        s = Lt(r, e.dataAttributes);
      (t.name = s["target.semantic_name"]),
        (t.sequence = ue({
          name: "user.click",
          at: t.at,
          attributes: {
            ...s,
            "input.kind": n,
            "browser.page.x": n === "keyboard" ? void 0 : o,
            "browser.page.y": n === "keyboard" ? void 0 : i,
            "browser.mouse_event.button": Dn[t.button],
          },
        })),
        e.onClick?.(t);
    });
  }
  function Zt() {
    const { session: e, user: t, page: r } = b();
    return { "session.id": e.id(), ...de(t), "page.url": r().url };
  }
  var Vn = new Set(zt),
    Qt = (e) => Vn.has(e);
  function Ge(e, t) {
    return e === void 0
      ? t
      : e instanceof Date
        ? e.getTime()
        : typeof e != "number"
          ? e[0] * 1e3 + e[1] / 1e6
          : e < 1e11
            ? t - performance.now() + e
            : e;
  }
  function er(e) {
    return {
      getLogger: (t, r) => ({
        enabled: () => !0,
        emit(n) {
          const o = b().now(),
            i = Y.getSpanContext(n.context ?? C.active()),
            s = e.takeDropped(),
            l = {
              ...(n.attributes?.["session.id"] ? void 0 : Zt()),
              ...n.attributes,
              "trace.id": i?.traceId,
              "span.id": i?.spanId,
              "session.dropped_count": s || void 0,
            },
            a = Ie(
              {
                time: Ge(n.timestamp, o),
                observedTime: Ge(n.observedTimestamp, o),
                severityNumber: n.severityNumber ?? 9,
                severityText: n.severityText ?? "INFO",
                eventName: n.eventName,
                body: n.body,
                attributes: l,
                traceId: i?.traceId,
                spanId: i?.spanId,
                flags: i?.traceFlags,
              },
              Qt,
            );
          e.add({ name: t, version: r }, a);
        },
      }),
    };
  }
  function We(e) {
    Vt(e);
    const t = Ht("logs", e),
      r = er(t),
      n = !le("logs") && N.setGlobalLoggerProvider(r),
      o = r.getLogger(ae, W),
      i = Yt(o);
    return {
      loggerProvider: r,
      flush: t.flush,
      async stop() {
        i(), n && N.disable(), await t.stop();
      },
    };
  }
  We({ serviceName: "bench", endpoint: globalThis.__ENDPOINT });
  je();
})();
