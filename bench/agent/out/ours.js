(() => {
  var U = "1.10.0";
  var hn = /^(\d+)\.(\d+)\.(\d+)(-(.+))?$/;
  function _i(e) {
    const t = new Set([e]),
      n = new Set(),
      r = e.match(hn);
    if (!r) return () => !1;
    const o = { major: +r[1], minor: +r[2], patch: +r[3], prerelease: r[4] };
    if (o.prerelease != null) return (c) => c === e;
    function i(d) {
      return (n.add(d), !1);
    }
    function s(d) {
      return (t.add(d), !0);
    }
    return (c) => {
      if (t.has(c)) return !0;
      if (n.has(c)) return !1;
      const a = c.match(hn);
      if (!a) return i(c);
      const l = { major: +a[1], minor: +a[2], patch: +a[3], prerelease: a[4] };
      return l.prerelease != null || o.major !== l.major
        ? i(c)
        : o.major === 0
          ? o.minor === l.minor && o.patch <= l.patch
            ? s(c)
            : i(c)
          : o.minor <= l.minor
            ? s(c)
            : i(c);
    };
  }
  var bn = _i(U);
  var Ci = U.split(".")[0],
    Ve = Symbol.for(`opentelemetry.js.api.${Ci}`),
    qe =
      typeof globalThis == "object"
        ? globalThis
        : typeof self == "object"
          ? self
          : typeof window == "object"
            ? window
            : typeof global == "object"
              ? global
              : {};
  function Ai() {
    return Object.defineProperty({}, "version", {
      value: U,
      enumerable: !0,
      writable: !1,
      configurable: !1,
    });
  }
  function $(e, t, n, r = !1) {
    var o;
    const i = (qe[Ve] = (o = qe[Ve]) !== null && o !== void 0 ? o : Ai());
    if (!r && i[e]) {
      const s = new Error(`@opentelemetry/api: Attempted duplicate registration of API: ${e}`);
      return (n.error(s.stack || s.message), !1);
    }
    if (i.version !== "1.10.0") {
      const s = new Error(
        `@opentelemetry/api: Registration of version v${i.version} for ${e} does not match previously registered API v${U}`,
      );
      return (n.error(s.stack || s.message), !1);
    }
    return ((i[e] = t), n.debug(`@opentelemetry/api: Registered a global for ${e} v${U}.`), !0);
  }
  var vn;
  function L(e) {
    const t = qe[Ve];
    if (t != null) {
      if (t !== vn) {
        if (!t.version || !bn(t.version)) return;
        vn = t;
      }
      return t[e];
    }
  }
  function j(e, t) {
    t.debug(`@opentelemetry/api: Unregistering a global for ${e} v${U}.`);
    const n = qe[Ve];
    n && delete n[e];
  }
  var xn = class {
    constructor(e) {
      this._namespace = e.namespace || "DiagComponentLogger";
    }
    debug(...e) {
      return ke("debug", this._namespace, e);
    }
    error(...e) {
      return ke("error", this._namespace, e);
    }
    info(...e) {
      return ke("info", this._namespace, e);
    }
    warn(...e) {
      return ke("warn", this._namespace, e);
    }
    verbose(...e) {
      return ke("verbose", this._namespace, e);
    }
  };
  function ke(e, t, n) {
    const r = L("diag");
    if (r) return r[e](t, ...n);
  }
  function kn(e, t) {
    e < 0 ? (e = 0) : e > 9999 && (e = 9999), (t = t || {});
    function n(r, o) {
      const i = t[r];
      return typeof i == "function" && e >= o ? i.bind(t) : () => {};
    }
    return {
      error: n("error", 30),
      warn: n("warn", 50),
      info: n("info", 60),
      debug: n("debug", 70),
      verbose: n("verbose", 80),
    };
  }
  var Ri = "diag",
    C = class Sn {
      static instance() {
        return (this._instance || (this._instance = new Sn()), this._instance);
      }
      constructor() {
        function t(o) {
          return (...i) => {
            const s = L("diag");
            if (s) return s[o](...i);
          };
        }
        const r = (o, i = { logLevel: 60 }) => {
          var s;
          if (o === this) {
            var d;
            const p = new Error(
              "Cannot use diag as the logger for itself. Please use a DiagLogger implementation like ConsoleDiagLogger or a custom implementation",
            );
            return (this.error((d = p.stack) !== null && d !== void 0 ? d : p.message), !1);
          }
          typeof i == "number" && (i = { logLevel: i });
          const c = L("diag"),
            a = kn((s = i.logLevel) !== null && s !== void 0 ? s : 60, o);
          if (c && !i.suppressOverrideMessage) {
            var l;
            const p =
              (l = new Error().stack) !== null && l !== void 0
                ? l
                : "<failed to generate stacktrace>";
            c.warn(`Current logger will be overwritten from ${p}`),
              a.warn(`Current logger will overwrite one already registered from ${p}`);
          }
          return $("diag", a, this, !0);
        };
        (this.setLogger = r),
          (this.disable = () => {
            j(Ri, this);
          }),
          (this.createComponentLogger = (o) => new xn(o)),
          (this.verbose = t("verbose")),
          (this.debug = t("debug")),
          (this.info = t("info")),
          (this.warn = t("warn")),
          (this.error = t("error"));
      }
    };
  var wn = class Se {
    constructor(t) {
      this._entries = t ? new Map(t) : new Map();
    }
    getEntry(t) {
      const n = this._entries.get(t);
      if (n) return Object.assign({}, n);
    }
    getAllEntries() {
      return Array.from(this._entries.entries());
    }
    setEntry(t, n) {
      const r = new Se(this._entries);
      return (r._entries.set(t, n), r);
    }
    removeEntry(t) {
      const n = new Se(this._entries);
      return (n._entries.delete(t), n);
    }
    removeEntries(...t) {
      const n = new Se(this._entries);
      for (const r of t) n._entries.delete(r);
      return n;
    }
    clear() {
      return new Se();
    }
  };
  var Fc = C.instance();
  function En(e = {}) {
    return new wn(new Map(Object.entries(e)));
  }
  function we(e) {
    return Symbol.for(e);
  }
  var re = new (class mt {
    constructor(t) {
      (this._currentContext = t ? new Map(t) : new Map()),
        (this.getValue = (r) => this._currentContext.get(r)),
        (this.setValue = (r, o) => {
          const i = new mt(this._currentContext);
          return (i._currentContext.set(r, o), i);
        }),
        (this.deleteValue = (r) => {
          const o = new mt(this._currentContext);
          return (o._currentContext.delete(r), o);
        });
    }
  })();
  var gt = class {
      emit(e) {}
      enabled() {
        return !1;
      }
    },
    Tn = new gt();
  var _n = {
      get(e, t) {
        if (e != null) return e[t];
      },
      keys(e) {
        return e == null ? [] : Object.keys(e);
      },
    },
    Cn = {
      set(e, t, n) {
        e != null && (e[t] = n);
      },
    };
  var Pi = "0000000000000000",
    Oi = "00000000000000000000000000000000",
    An = { traceId: Oi, spanId: Pi, traceFlags: 0 };
  var G = class {
    constructor(e = An) {
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
  var $e = new Uint8Array([
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0,
    0, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 1, 1, 1, 1, 1, 1,
  ]);
  function Rn(e, t) {
    if (typeof e != "string" || e.length !== t) return !1;
    let n = 0;
    for (let r = 0; r < e.length; r += 4)
      n +=
        ($e[e.charCodeAt(r)] | 0) +
        ($e[e.charCodeAt(r + 1)] | 0) +
        ($e[e.charCodeAt(r + 2)] | 0) +
        ($e[e.charCodeAt(r + 3)] | 0);
    return n === t;
  }
  function Pn(e) {
    return Rn(e, 32) && e !== "00000000000000000000000000000000";
  }
  function On(e) {
    return Rn(e, 16) && e !== "0000000000000000";
  }
  function J(e) {
    return Pn(e.traceId) && On(e.spanId);
  }
  function In(e) {
    return new G(e);
  }
  var Ln = class {
    active() {
      return re;
    }
    with(e, t, n, ...r) {
      return t.call(n, ...r);
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
  var yt = "context",
    Ii = new Ln(),
    Li = Object.freeze({ dispose: () => {} }),
    W = class Nn {
      constructor() {
        this._attachUnsupportedWarned = !1;
      }
      static getInstance() {
        return (this._instance || (this._instance = new Nn()), this._instance);
      }
      setGlobalContextManager(t) {
        return $(yt, t, C.instance());
      }
      active() {
        return this._getContextManager().active();
      }
      with(t, n, r, ...o) {
        return this._getContextManager().with(t, n, r, ...o);
      }
      bind(t, n) {
        return this._getContextManager().bind(t, n);
      }
      attach(t) {
        const n = this._getContextManager();
        return n.attach
          ? n.attach(t)
          : (this._attachUnsupportedWarned ||
              ((this._attachUnsupportedWarned = !0),
              C.instance().warn(
                "The current ContextManager does not implement attach(). The context will not be attached. Use a ContextManager that supports attach() (e.g. AsyncLocalStorageContextManager) or use with()/bind() instead.",
              )),
            Li);
      }
      _getContextManager() {
        return L(yt) || Ii;
      }
      disable() {
        this._getContextManager().disable(), j(yt, C.instance());
      }
    };
  var ht = we("OpenTelemetry Context Key SPAN");
  function je(e) {
    return e.getValue(ht) || void 0;
  }
  function Mn() {
    return je(W.getInstance().active());
  }
  function Ee(e, t) {
    return e.setValue(ht, t);
  }
  function Fn(e) {
    return e.deleteValue(ht);
  }
  function Dn(e, t) {
    return Ee(e, new G(t));
  }
  function Be(e) {
    var t;
    return (t = je(e)) === null || t === void 0 ? void 0 : t.spanContext();
  }
  var bt = W.getInstance(),
    He = class {
      startSpan(e, t, n = bt.active()) {
        if (t?.root) return new G();
        const r = n && Be(n);
        return Ni(r) && J(r) ? new G(r) : new G();
      }
      startActiveSpan(e, t, n, r) {
        var o;
        let i, s, d;
        if (arguments.length < 2) return;
        arguments.length === 2
          ? (d = t)
          : arguments.length === 3
            ? ((i = t), (d = n))
            : ((i = t), (s = n), (d = r));
        const c = (o = s) !== null && o !== void 0 ? o : bt.active(),
          a = this.startSpan(e, i, c),
          l = Ee(c, a);
        return bt.with(l, d, void 0, a);
      }
    };
  function Ni(e) {
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
  var Mi = new He(),
    Vn = class {
      constructor(e, t, n, r) {
        (this._provider = e), (this.name = t), (this.version = n), (this.options = r);
      }
      startSpan(e, t, n) {
        return this._getTracer().startSpan(e, t, n);
      }
      startActiveSpan(e, t, n, r) {
        const o = this._getTracer();
        return Reflect.apply(o.startActiveSpan, o, arguments);
      }
      _getTracer() {
        if (this._delegate) return this._delegate;
        const e = this._provider.getDelegateTracer(this.name, this.version, this.options);
        return e ? ((this._delegate = e), this._delegate) : Mi;
      }
    };
  var Te = ((e) => (
    (e[(e.INTERNAL = 0)] = "INTERNAL"),
    (e[(e.SERVER = 1)] = "SERVER"),
    (e[(e.CLIENT = 2)] = "CLIENT"),
    (e[(e.PRODUCER = 3)] = "PRODUCER"),
    (e[(e.CONSUMER = 4)] = "CONSUMER"),
    e
  ))({});
  var vt = ((e) => (
    (e[(e.UNSET = 0)] = "UNSET"), (e[(e.OK = 1)] = "OK"), (e[(e.ERROR = 2)] = "ERROR"), e
  ))({});
  var qn = class {
    getTracer(e, t, n) {
      return new He();
    }
  };
  var Fi = new qn(),
    xt = class {
      getTracer(e, t, n) {
        var r;
        return (r = this.getDelegateTracer(e, t, n)) !== null && r !== void 0
          ? r
          : new Vn(this, e, t, n);
      }
      getDelegate() {
        var e;
        return (e = this._delegate) !== null && e !== void 0 ? e : Fi;
      }
      setDelegate(e) {
        this._delegate = e;
      }
      getDelegateTracer(e, t, n) {
        var r;
        return (r = this._delegate) === null || r === void 0 ? void 0 : r.getTracer(e, t, n);
      }
    };
  var N = W.getInstance();
  var Di = class {
      getLogger(e, t, n) {
        return new gt();
      }
    },
    $n = new Di();
  var jn = class {
    constructor(e, t, n, r) {
      (this._provider = e), (this.name = t), (this.version = n), (this.options = r);
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
      return e ? ((this._delegate = e), this._delegate) : Tn;
    }
  };
  var kt = class {
    getLogger(e, t, n) {
      var r;
      return (r = this._getDelegateLogger(e, t, n)) !== null && r !== void 0
        ? r
        : new jn(this, e, t, n);
    }
    _getDelegate() {
      var e;
      return (e = this._delegate) !== null && e !== void 0 ? e : $n;
    }
    _setDelegate(e) {
      this._delegate = e;
    }
    _getDelegateLogger(e, t, n) {
      var r;
      return (r = this._delegate) === null || r === void 0 ? void 0 : r.getLogger(e, t, n);
    }
  };
  var St = "logs",
    Bn = class Hn {
      constructor() {
        this._proxyLoggerProvider = new kt();
      }
      static getInstance() {
        return (this._instance || (this._instance = new Hn()), this._instance);
      }
      setGlobalLoggerProvider(t) {
        const n = $(St, t, C.instance());
        return (n && this._proxyLoggerProvider._setDelegate(t), n);
      }
      getLoggerProvider() {
        return L(St) || this._proxyLoggerProvider;
      }
      getLogger(t, n, r) {
        return this.getLoggerProvider().getLogger(t, n, r);
      }
      disable() {
        j(St, C.instance()), (this._proxyLoggerProvider = new kt());
      }
    };
  var oe = Bn.getInstance();
  var Un = class {
    inject(e, t) {}
    extract(e, t) {
      return e;
    }
    fields() {
      return [];
    }
  };
  var wt = we("OpenTelemetry Baggage Key");
  function Et(e) {
    return e.getValue(wt) || void 0;
  }
  function Gn() {
    return Et(W.getInstance().active());
  }
  function Wn(e, t) {
    return e.setValue(wt, t);
  }
  function zn(e) {
    return e.deleteValue(wt);
  }
  var Tt = "propagation",
    Vi = new Un(),
    Kn = class Jn {
      constructor() {
        (this.createBaggage = En),
          (this.getBaggage = Et),
          (this.getActiveBaggage = Gn),
          (this.setBaggage = Wn),
          (this.deleteBaggage = zn);
      }
      static getInstance() {
        return (this._instance || (this._instance = new Jn()), this._instance);
      }
      setGlobalPropagator(t) {
        return $(Tt, t, C.instance());
      }
      inject(t, n, r = Cn) {
        return this._getGlobalPropagator().inject(t, n, r);
      }
      extract(t, n, r = _n) {
        return this._getGlobalPropagator().extract(t, n, r);
      }
      fields() {
        return this._getGlobalPropagator().fields();
      }
      disable() {
        j(Tt, C.instance());
      }
      _getGlobalPropagator() {
        return L(Tt) || Vi;
      }
    };
  var _t = Kn.getInstance();
  var Ct = "trace",
    Xn = class Qn {
      constructor() {
        (this._proxyTracerProvider = new xt()),
          (this.wrapSpanContext = In),
          (this.isSpanContextValid = J),
          (this.deleteSpan = Fn),
          (this.getSpan = je),
          (this.getActiveSpan = Mn),
          (this.getSpanContext = Be),
          (this.setSpan = Ee),
          (this.setSpanContext = Dn);
      }
      static getInstance() {
        return (this._instance || (this._instance = new Qn()), this._instance);
      }
      setGlobalTracerProvider(t) {
        const n = $(Ct, this._proxyTracerProvider, C.instance());
        return (n && this._proxyTracerProvider.setDelegate(t), n);
      }
      getTracerProvider() {
        return L(Ct) || this._proxyTracerProvider;
      }
      getTracer(t, n) {
        return this.getTracerProvider().getTracer(t, n);
      }
      disable() {
        j(Ct, C.instance()), (this._proxyTracerProvider = new xt());
      }
    };
  var F = Xn.getInstance();
  var Yn =
      "a[href],area[href],button,input,select,textarea,summary,option,label,video,audio,canvas,[role=button],[role=link],[role=checkbox],[role=radio],[role=switch],[role=tab],[role=menuitem],[role=menuitemcheckbox],[role=menuitemradio],[role=option],[role=treeitem],[role=slider],[role=spinbutton],[role=combobox],[role=gridcell],[onclick],[contenteditable=''],[contenteditable=true]",
    Zn = (e) => e instanceof Element,
    er = (e) => e.composedPath().find(Zn);
  function qi(e) {
    let t;
    for (const n of e.slice(0, 6)) {
      if (n.localName === "body" || getComputedStyle(n).cursor !== "pointer") break;
      t = n;
    }
    return t;
  }
  function At(e) {
    const t = e.composedPath().filter(Zn),
      n = t.find((r) => r.matches(Yn));
    return n instanceof HTMLLabelElement ? (n.control ?? n) : (n ?? qi(t) ?? t[0]);
  }
  var Ue = (e) => e.closest(Yn) !== null;
  var $i = /^(?:img|svg|picture|use|path|i)$/,
    ji =
      /^(?:html|body|main|section|article|header|footer|nav|aside|form|table|tbody|tr|ul|ol|fieldset)$/;
  function Bi(e) {
    const { width: t, height: n } = e.getBoundingClientRect();
    if (t > 400 || n > 160 || t < 8 || n < 8 || (e.textContent ?? "").trim().length > 60) return !1;
    const r = getComputedStyle(e),
      o = r.borderTopStyle !== "none" && Number.parseFloat(r.borderTopWidth) > 0,
      i = !/^(?:transparent|rgba\(0, 0, 0, 0\))$/.test(r.backgroundColor),
      s = Number.parseFloat(r.borderTopLeftRadius) > 0;
    return (o && i) || (i && s) || (o && s);
  }
  function tr(e) {
    if (Ue(e)) return !0;
    if (ji.test(e.localName)) return !1;
    const t = getComputedStyle(e);
    return t.cursor === "pointer" ||
      $i.test(e.localName) ||
      t.textDecorationLine.includes("underline")
      ? !0
      : Bi(e);
  }
  var Rt = (e) =>
      /^[A-Za-z][\w-]{1,40}$/.test(e) && !/\d{3,}|^css-|^sc-|__|[a-z][A-Z0-9]{2,}[a-z]/.test(e),
    Hi = (e) => {
      if (Rt(e.id)) return `#${e.id}`;
      const t = e.getAttribute("data-testid");
      return t && Rt(t) ? `[data-testid="${t}"]` : void 0;
    };
  function Ui(e) {
    const t = e.localName,
      n = [...e.classList].find(Rt);
    if (n) return `${t}.${n}`;
    const r = e.parentElement;
    if (!r || r.childElementCount > 200) return t;
    const o = [...r.children].filter((i) => i.localName === t);
    return o.length > 1 ? `${t}:nth-of-type(${o.indexOf(e) + 1})` : t;
  }
  function nr(e) {
    const t = [];
    for (let n = e; n && t.length < 4; n = n.parentElement) {
      const r = Hi(n);
      if (r) return [r, ...t].join(">");
      t.unshift(Ui(n));
    }
    return t.join(">");
  }
  var _e = (e) => typeof e == "object" && e !== null,
    rr = (e) => {
      if (!(typeof e != "function" && !_e(e)))
        for (const t of ["displayName", "name", "__name"]) {
          const n = Reflect.get(e, t);
          if (typeof n == "string" && n) return n;
        }
    },
    or = (e) => (e && e.length > 2 && /^[A-Z]/.test(e) ? e : void 0);
  function Gi(e) {
    let t = e;
    for (let n = 0; n < 15 && _e(t); n += 1) {
      const r = or(rr(t.type));
      if (r) return r;
      t = t.return;
    }
  }
  function Wi(e) {
    let t = e;
    for (let n = 0; n < 5 && _e(t); n += 1) {
      const r = or(rr(t.type));
      if (r) return r;
      t = t.parent;
    }
  }
  function zi(e) {
    const t = _e(e) ? e.loc : void 0,
      n = _e(t) ? t.file : void 0;
    return typeof n == "string" ? /([^/]+)\.svelte$/.exec(n)?.[1] : void 0;
  }
  function ir(e) {
    for (let t = e, n = 0; t && n < 3; t = t.parentElement, n += 1) {
      for (const r of Object.keys(t)) {
        const o = Reflect.get(t, r);
        if (r.startsWith("__reactFiber$")) return Gi(o);
        if (r === "__vueParentComponent") return Wi(o);
        if (r === "__svelte_meta") return zi(o);
      }
      if (t.localName.includes("-") && t.getAttributeNames().some((r) => /^_nghost|^ng-/.test(r)))
        return t.localName;
    }
  }
  var Ki = {
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
    Ji = {
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
  function Ge(e) {
    const t = e.getAttribute("role");
    if (t) {
      const r = t.trim().toLowerCase().split(/\s+/)[0];
      if (r && r !== "none" && r !== "presentation") return r;
    }
    const n = e.localName;
    if (n === "input") return Ki[e.getAttribute("type") ?? ""] ?? "textbox";
    if (n === "select") return e.hasAttribute("multiple") ? "listbox" : "combobox";
    if (!((n === "a" || n === "area") && !e.hasAttribute("href"))) return Ji[n];
  }
  var Xi = new Set(
      "button cell checkbox columnheader gridcell heading link menuitem menuitemcheckbox menuitemradio option radio row rowheader sectionhead switch tab tooltip treeitem".split(
        " ",
      ),
    ),
    sr = (e) => e !== void 0 && Xi.has(e);
  var ie = (e) => e?.trim() ?? "",
    Qi = { submit: "Submit", reset: "Reset" };
  function Ot(e) {
    if (!("labels" in e) || !e.labels) return [];
    const { labels: t } = e;
    return t instanceof NodeList ? [...t].filter((n) => n instanceof Element) : [];
  }
  var We = (e, t) => [...e.children].find((n) => n.localName === t);
  function cr(e) {
    const t = e.localName;
    if (t === "input") {
      const n = e.getAttribute("type")?.toLowerCase() ?? "text";
      return n === "submit" || n === "reset" || n === "button"
        ? ie(e.getAttribute("value")) || ar(e, Qi[n])
        : n === "image"
          ? ie(e.getAttribute("alt")) || ar(e, void 0)
          : Ot(e);
    }
    if (t === "img" || t === "area") return ie(e.getAttribute("alt"));
    if (t === "fieldset") return Pt(We(e, "legend"));
    if (t === "figure") return Pt(We(e, "figcaption"));
    if (t === "table") return Pt(We(e, "caption"));
    if (t === "optgroup" || t === "track") return ie(e.getAttribute("label"));
    if (e instanceof SVGElement) {
      const n = We(e, "title");
      return ie(n?.textContent) || ie(e.getAttribute("xlink:title"));
    }
    return Ot(e);
  }
  var Pt = (e) => (e ? [e] : []);
  function ar(e, t) {
    const n = Ot(e);
    return n.length ? n : (t ?? "");
  }
  var se = (e) => e.replace(/[ \t\n\f\r]+/g, " ").replace(/^ | $/g, "");
  function ur(e) {
    if (e.getAttribute("aria-hidden") === "true") return !0;
    const t = getComputedStyle(e);
    return t.display === "none" || t.visibility === "hidden" || t.visibility === "collapse";
  }
  var It = (e, t) => {
    const n = e.getAttribute(t)?.trim();
    if (!n) return [];
    const r = e.getRootNode();
    return !("getElementById" in r) || !(r instanceof Document || r instanceof ShadowRoot)
      ? []
      : n.split(/\s+/).flatMap((o) => r.getElementById(o) ?? []);
  };
  function dr(e, t) {
    const n = getComputedStyle(e, t),
      { content: r } = n;
    if (!r || r === "none" || r === "normal" || n.display === "none" || n.visibility === "hidden")
      return "";
    const i = [
      ...(r.split(/ \/ (?=(?:"|attr|counter)|$)/).at(-1) ?? "").matchAll(
        /"((?:[^"\\]|\\.)*)"|attr\(([\w-]+)\)/g,
      ),
    ]
      .map(([, s, d]) => s ?? e.getAttribute(d ?? "") ?? "")
      .join("")
      .replace(/\\(.)/g, "$1")
      .replace(/[\ue000-\uf8ff]/g, "");
    return i && lr(n) ? ` ${i} ` : i;
  }
  var lr = (e) => e.display !== "inline" && e.display !== "contents";
  function Yi(e) {
    return [
      ...(e instanceof HTMLSlotElement
        ? e.assignedNodes().length
          ? e.assignedNodes()
          : [...e.childNodes]
        : [...(e.shadowRoot ?? e).childNodes]),
      ...It(e, "aria-owns"),
    ];
  }
  function Zi(e, t) {
    let n = { ...t, inContent: !0 },
      r = dr(e, "::before");
    for (const o of Yi(e))
      if (o instanceof Text) r += o.data;
      else if (o instanceof Element) {
        const i = Lt(o, n),
          s = o.localName !== "br" && !lr(getComputedStyle(o));
        r += s ? i : ` ${i} `;
      }
    return r + dr(e, "::after");
  }
  function es(e, t) {
    if (t === "menu" || t === "menubar" || t === "textbox" || t === "searchbox") return "";
    if (t === "combobox" || t === "listbox")
      return (
        It(e, "aria-owns")
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
  var fr = (e, t) =>
    se(
      e
        .map((n) =>
          Lt(n, {
            visited: t.visited,
            referenced: !0,
            inContent: !0,
            includeHidden: t.includeHidden || ur(n),
          }),
        )
        .join(" "),
    );
  function ts(e, t) {
    const n = cr(e);
    return typeof n == "string" ? n : fr(n, t);
  }
  function Lt(e, t) {
    if (t.visited.has(e) || (!t.includeHidden && t.inContent && ur(e))) return "";
    const n = t.referenced ? [] : It(e, "aria-labelledby");
    if (n.length) {
      const a = fr(n, t);
      if (a) return a;
    }
    t.visited.add(e);
    const r = Ge(e),
      i = e instanceof HTMLSlotElement ? "" : se(e.getAttribute("aria-label") ?? "");
    if (t.inContent) {
      const a = es(e, r);
      if (a !== void 0) return a || i;
    }
    if (i) return i;
    const s = /^(?:none|presentation)$/.test(e.getAttribute("role") ?? ""),
      d = s ? "" : ts(e, t);
    if (d) return d;
    if (t.inContent || sr(r)) {
      const a = Zi(e, t);
      if (t.inContent ? a : se(a)) return t.inContent ? a : a.trim();
    }
    return s
      ? ""
      : se(e.getAttribute("title") ?? "") ||
          (t.inContent ? "" : se(e.getAttribute("placeholder") ?? ""));
  }
  function Ce(e) {
    return se(Lt(e, { visited: new Set(), referenced: !1, inContent: !1, includeHidden: !1 }));
  }
  var ns = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu,
    rs = /\beyJ[\w-]+\.[\w-]+(?:\.[\w-]*)?/g,
    os = /\b(bearer|basic|apikey)\s+[\w.~+/=-]{8,}/gi,
    is = /\b[A-Z]{2}\d{2}(?: ?[A-Z\d]){11,30}\b/g,
    ss = /(?<![\p{L}\d])\+?\(?\d(?:[ ().\-/\u00a0]{0,2}\d){6,22}(?![\p{L}\d])/gu,
    as = /(?<![\w/-])(?=[\w-]*\d)(?=[\w-]*[A-Za-z])[A-Za-z\d_-]{24,}(?![\w-])/g;
  function cs(e) {
    let t = 0;
    for (let n = 0; n < e.length; n += 1) {
      const r = Number(e[e.length - 1 - n]),
        o = n % 2 ? r * 2 : r;
      t += o > 9 ? o - 9 : o;
    }
    return t % 10 === 0;
  }
  function ds(e) {
    const t = e.replace(/\D/g, "");
    return t.length > 12 && t.length < 20 && cs(t)
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
  function w(e) {
    return /[\d@]|bearer|basic|apikey/i.test(e)
      ? e
          .replace(ns, "[email]")
          .replace(rs, "[token]")
          .replace(os, "$1 [token]")
          .replace(is, (t) => (/\d{6}/.test(t.replace(/\D/g, "")) ? "[iban]" : t))
          .replace(ss, ds)
          .replace(as, "[token]")
      : e;
  }
  var us =
      '[data-sr-mask],[data-private],[data-hj-suppress],[data-sentry-mask],[data-rr-mask],[data-dd-privacy^="mask"],[data-dd-privacy="hidden"],[data-recording-sensitive],[data-clarity-mask],[data-openreplay-masked],[data-openreplay-obscured],.ph-no-capture,.ph-mask,.rr-mask,.rr-block,.sentry-mask,.fs-mask,.fs-exclude,.clarity-mask,.highlight-mask,.mask',
    ae = (e) => e.closest(us) !== null,
    ce = (e) => e.closest("[data-sr-ignore],[data-sentry-block],.rr-ignore") !== null;
  var pr = 100,
    ls = (e) => (e.length > pr ? `${e.slice(0, pr - 1).trimEnd()}\u2026` : e),
    fs = (e) => e instanceof HTMLElement && e.isContentEditable;
  function ps(e) {
    return fs(e) || e.querySelector("[contenteditable],textarea,select")
      ? ""
      : (e.textContent ?? "").slice(0, 1e3).replace(/\s+/g, " ").trim();
  }
  function ze(e) {
    return !e || /\d{3,}|[:.]|^[a-z0-9]{1,3}$/i.test(e)
      ? ""
      : e
          .replace(/([a-z])([A-Z])/g, "$1 $2")
          .replace(/[-_]+/g, " ")
          .trim();
  }
  function de(e) {
    const t = e.localName;
    if (ae(e)) return ze(e.id) || t;
    const n =
      Ce(e) ||
      ps(e) ||
      ze(e.getAttribute("data-testid")) ||
      ze(e.getAttribute("name")) ||
      ze(e.id) ||
      t;
    return ls(w(n));
  }
  var ms = ["testid", "test", "cy", "component", "action", "track", "section"];
  function gs(e, t) {
    const n = {};
    for (const r of t) {
      const o = e.getAttribute(`data-${r}`);
      o && (n[`target.data.${r}`] = o);
    }
    return n;
  }
  var ys = (e) => `${e.textContent?.slice(0, 200)}
${e.getAttribute("aria-label")}
${e.getAttribute("class")}`,
    mr = new WeakMap();
  function z(e, t) {
    const n = ys(e),
      r = mr.get(e);
    if (r?.appearance === n) return r.attributes;
    const o = hs(e, t ?? ms);
    return (mr.set(e, { appearance: n, attributes: o }), o);
  }
  function hs(e, t) {
    return {
      "target.semantic_name": de(e),
      "target.element": e.localName,
      "target.role": Ge(e),
      "target.id": e.id || void 0,
      "target.classes": e.getAttribute("class")?.trim() || void 0,
      "target.component": ir(e),
      "browser.css_selector": nr(e),
      ...gs(e, t),
    };
  }
  function E(e) {
    let t = new Set(),
      n;
    return {
      subscribe(r) {
        return (
          t.add(r),
          (n ??= e((o) => {
            for (const i of [...t]) i(o);
          })),
          () => {
            t.delete(r), t.size === 0 && (n?.(), (n = void 0));
          }
        );
      },
    };
  }
  var v = (e) => () => {
    for (const t of e) t();
  };
  function gr(e, t) {
    return t.at - e.at > 1e3
      ? !1
      : t.control === e.control || Math.hypot(t.x - e.x, t.y - e.y) <= 30;
  }
  function k(e, t, n) {
    const r = (i) => {
        try {
          n(i);
        } catch {}
      },
      o = { capture: !0, passive: !0 };
    for (const i of t) e.addEventListener(i, r, o);
    return () => {
      for (const i of t) e.removeEventListener(i, r, o);
    };
  }
  var bs = (e) => {
      const t = k(document, ["visibilitychange"], () => {
          document.visibilityState === "hidden" && e("hidden");
        }),
        n = k(window, ["pagehide"], () => e("gone"));
      return () => {
        t(), n();
      };
    },
    vs = E(bs),
    yr = E((e) =>
      vs.subscribe((t) => {
        for (const n of Nt) n(t);
        e(t);
      }),
    ),
    Nt = new Set();
  function _(e) {
    Nt.add(e);
    const t = yr.subscribe(() => {});
    return () => {
      Nt.delete(e), t();
    };
  }
  var Ke = (e) => yr.subscribe(e);
  function hr(e, t) {
    let n = e() - t();
    return () => {
      const r = n + t(),
        o = e() - r;
      return o < 500 && o > -500 ? r : ((n += o), r + o);
    };
  }
  var Je = (e) => {
    try {
      const t = decodeURIComponent(e),
        n = w(t);
      return n === t ? e : n;
    } catch {
      return e;
    }
  };
  function Mt(e, t) {
    return e
      .split("&")
      .map((r) => {
        const [o = "", ...i] = r.split("=");
        return i.length ? (t.includes(o) ? `${o}=${Je(i.join("="))}` : `${w(o)}=`) : w(o);
      })
      .join("&");
  }
  function D(e, t = []) {
    const [, n = "", r = "", o, i] =
      /^([a-z][\w+.-]*:\/\/[^/?#]*)?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/is.exec(e) ?? [];
    if (/^(?:data|blob|javascript):/i.test(e)) return e.slice(0, e.indexOf(":") + 1);
    const s = n.replace(/\/\/[^/]*@/, "//"),
      d = o ? `?${Mt(o, t)}` : "",
      c = i ? `#${xs(i, t)}` : "";
    return `${s}${Je(r)}${d}${c}`;
  }
  function xs(e, t) {
    const n = e.indexOf("?");
    return n >= 0
      ? `${Je(e.slice(0, n))}?${Mt(e.slice(n + 1), t)}`
      : e.includes("=")
        ? Mt(e, t)
        : Je(e);
  }
  function br(e) {
    let t = "",
      n = { url: "", title: "", path: "" };
    return () => {
      const { href: r } = location,
        { title: o } = document,
        i = `${r}
${o}`;
      return (
        i !== t && ((t = i), (n = { url: D(r, e()), title: w(o), path: D(location.pathname) })), n
      );
    };
  }
  function X(e) {
    const t = new Uint8Array(e);
    try {
      crypto.getRandomValues(t);
    } catch {
      for (let r = 0; r < e; r += 1) t[r] = Math.random() * 256;
    }
    let n = "";
    for (const r of t) n += (r + 256).toString(16).slice(1);
    return n;
  }
  var vr = (e) => {
      try {
        const t = JSON.parse(e ?? "{}");
        return typeof t == "object" && t !== null ? { ...t } : {};
      } catch {
        return {};
      }
    },
    Xe = (e) => (typeof e == "string" ? e : void 0),
    Ae = (e) => (typeof e == "number" ? e : 0);
  function ue(e) {
    const t = vr(e),
      n = Xe(t.id);
    if (n)
      return {
        id: n,
        start: Ae(t.start),
        last: Ae(t.last),
        tabs: Ae(t.tabs),
        previousId: Xe(t.previousId),
        user: Xe(t.user),
      };
  }
  function Ft(e) {
    const t = vr(e),
      n = Xe(t.id);
    if (n) return { id: n, tab: Ae(t.tab), sequence: Ae(t.sequence), left: t.left === !0 };
  }
  var B = "session_replay",
    ks = 1e6,
    Ss = 5e3;
  function xr(e) {
    let { now: t, shared: n, tab: r } = e,
      o,
      i,
      s = 0,
      d = (u) => ((s = u.last), n.set(B, JSON.stringify(u)), (o = u), u),
      c = (u) => {
        (i = u), r.set(B, JSON.stringify(u));
      },
      a = (u) => {
        const y = t();
        return y - u.last > e.idleMs() ? "idle" : y - u.start > e.maxMs() ? "max_age" : void 0;
      },
      l = (u) => {
        const y = t();
        return d({ id: e.newId(), start: y, last: y, tabs: 0, previousId: u });
      },
      p = (u) => {
        if (i?.id !== u.id) {
          const h = ue(n.get(B)),
            x = h?.id === u.id ? h : u;
          c({ id: u.id, tab: x.tabs, sequence: 0, left: !1 }),
            d({ ...x, last: u.last, tabs: x.tabs + 1 });
        }
        const y = i ?? { id: u.id, tab: 0, sequence: 0, left: !1 };
        return (
          (i = { ...y, sequence: y.sequence + 1 }),
          { sessionId: u.id, sequence: y.tab * ks + i.sequence }
        );
      },
      f = (u, y) => {
        const h = u && i?.id === u.id ? { ...p(u), reason: y } : void 0,
          x = l(u?.id),
          De = { ...p(x), previousId: u?.id };
        return (e.onRotate(h ? { ended: h, started: De } : { started: De }), o ?? x);
      },
      m = () => {
        (i = Ft(r.get(B))), i && !i.left ? (i = void 0) : i && c({ ...i, left: !1 });
        const u = ue(n.get(B)),
          y = u && a(u);
        return u && !y ? ((o = u), (s = u.last), u) : f(u, y ?? "idle");
      },
      g = () => o ?? m();
    return {
      id: () => g().id,
      previousId: () => g().previousId,
      stamp: () => p(g()),
      touch() {
        const u = g(),
          y = t();
        if (y - s < Ss && !a(u)) {
          o = { ...u, last: y };
          return;
        }
        const h = ue(n.get(B)) ?? u,
          x = a(h);
        x ? f(h, x) : d({ ...h, last: y });
      },
      rotate(u) {
        f(g(), u);
      },
      bindUser(u) {
        const y = g();
        if (y.user === u) return;
        const h = y.user ? f(y, "user_change") : y;
        d({ ...(ue(n.get(B)) ?? h), user: u });
      },
      leave() {
        i && c({ ...i, left: !0 }), o && s < o.last && d(o);
      },
      comeBack() {
        const u = Ft(r.get(B));
        u && u.id === i?.id ? (i = u) : (i = void 0),
          i && c({ ...i, left: !1 }),
          (o = ue(n.get(B)) ?? o);
      },
    };
  }
  function ws() {
    const e = new Map();
    return {
      get: (t) => e.get(t),
      set: (t, n) => (e.set(t, n), !0),
      remove: (t) => {
        e.delete(t);
      },
      keys: () => [...e.keys()],
    };
  }
  function Dt(e) {
    let t;
    try {
      (t = e()), t.getItem("");
    } catch {
      return ws();
    }
    const n = (r, o) => {
      try {
        return r();
      } catch {
        return o;
      }
    };
    return {
      get: (r) => n(() => t.getItem(r) ?? void 0, void 0),
      set: (r, o) => n(() => (t.setItem(r, o), !0), !1),
      remove: (r) => n(() => t.removeItem(r), void 0),
      keys: () => n(() => Object.keys(t), []),
    };
  }
  var kr,
    Es = () =>
      `sess_${BigInt(`0x${X(10)}`)
        .toString(36)
        .padStart(16, "0")
        .slice(-16)}`;
  function Ts() {
    const e = hr(
        () => Date.now(),
        () => performance.now(),
      ),
      t = Dt(() => localStorage),
      n = Dt(() => sessionStorage),
      r = {
        now: e,
        shared: t,
        tab: n,
        options: {},
        user: void 0,
        rotations: [],
        page: br(() => r.options.allowedQueryParameters ?? []),
        session: xr({
          now: e,
          newId: Es,
          shared: t,
          tab: n,
          idleMs: () => (r.options.sessionIdleMinutes ?? 30) * 6e4,
          maxMs: () => (r.options.sessionMaxHours ?? 4) * 36e5,
          onRotate: (o) => r.rotations.push(o),
        }),
      };
    return (
      Ke((o) => {
        o === "gone" && r.session.leave();
      }),
      addEventListener("pageshow", ({ persisted: o }) => {
        o && r.session.comeBack();
      }),
      r
    );
  }
  function b() {
    return ((kr ??= Ts()), kr);
  }
  function Vt(e) {
    const t = b();
    t.options = { ...t.options, ...e };
  }
  var Q, le;
  function Sr(e) {
    (Q = e),
      (le = e),
      setTimeout(() => {
        le === e && (le = void 0);
      });
  }
  var Ye = () => le,
    Qe;
  function wr(e, t) {
    Qe = { click: e, at: t };
  }
  function Ze(e) {
    return le || (Q && e - Q.at <= 100 ? Q : Qe && e - Qe.at <= 100 ? Qe.click : void 0);
  }
  function Er(e) {
    return Ze(e) ?? (Q && e - Q.at <= 1e3 ? Q : void 0);
  }
  function _s(e) {
    const t = "pointerType" in e ? e.pointerType : "";
    return t === "touch" || t === "pen" || t === "mouse"
      ? t
      : e.detail === 0
        ? "keyboard"
        : "mouse";
  }
  function Tr(e) {
    const t = At(e),
      n = er(e);
    if (!(!t || !n))
      return {
        at: b().now(),
        control: t,
        hit: n,
        x: e.clientX,
        y: e.clientY,
        pageX: Math.round(e.pageX),
        pageY: Math.round(e.pageY),
        kind: _s(e),
        button: e.button,
        detail: e.detail,
        modified: e.metaKey || e.ctrlKey || e.shiftKey,
        event: e,
      };
  }
  var Cs = (e) => At(e)?.matches(":disabled") ?? !1,
    K = E((e) => {
      let t = (s) => {
          Sr(s), e(s);
        },
        n,
        r = 0,
        o = (s) => {
          if (!s.isTrusted || s.button > 1) return;
          const d = Tr(s);
          if (!d) return;
          const c = n?.control === d.control && s.timeStamp - r < 5;
          (r = s.timeStamp), (n = d), c || t(d);
        },
        i = null;
      return v([
        k(window, ["click", "auxclick"], o),
        k(window, ["pointerdown"], (s) => {
          i = s.target;
        }),
        k(window, ["pointerup"], (s) => {
          if (s.isTrusted && s.button === 0 && s.target === i && Cs(s)) {
            const d = Tr(s);
            d && t(d);
          }
        }),
      ]);
    });
  function R(e, t, n) {
    const r = e[t];
    if (typeof r != "function") return () => {};
    let o = n(r),
      i = !0,
      s = function (...d) {
        return Reflect.apply(i && typeof o == "function" ? o : r, this, d);
      };
    try {
      Object.defineProperty(s, "__original", { value: r }),
        Object.defineProperty(s, "name", { value: r.name, configurable: !0 }),
        (e[t] = s);
    } catch {
      return () => {};
    }
    return () => {
      i = !1;
      try {
        e[t] === s && (e[t] = r);
      } catch {}
    };
  }
  var A = (e) => () => ({ kind: e }),
    qt = ([e]) => ({ kind: "dialog", message: typeof e == "string" ? w(e).slice(0, 200) : void 0 }),
    As = (e, t) => ({ kind: "change", node: t instanceof Node ? t : void 0 }),
    Rs = (e, t) => {
      if (t instanceof HTMLAnchorElement)
        return { kind: t.hasAttribute("download") ? "download" : "navigation" };
    },
    Ps = () => [
      [window, "open", A("new_tab")],
      [window, "print", A("dialog")],
      [window, "alert", qt],
      [window, "confirm", qt],
      [window, "prompt", qt],
      [HTMLAnchorElement.prototype, "click", Rs],
      [HTMLInputElement.prototype, "showPicker", A("dialog")],
      [HTMLMediaElement.prototype, "play", A("media")],
      [HTMLMediaElement.prototype, "pause", A("media")],
      [Element.prototype, "animate", As],
      [Element.prototype, "requestFullscreen", A("media")],
      [CSSStyleSheet.prototype, "insertRule", A("change")],
      [CSSStyleSheet.prototype, "deleteRule", A("change")],
      [CSSStyleSheet.prototype, "replaceSync", A("change")],
      [globalThis.Clipboard?.prototype, "writeText", A("change")],
      [globalThis.Clipboard?.prototype, "write", A("change")],
      [Navigator.prototype, "share", A("dialog")],
      [Navigator.prototype, "vibrate", A("media")],
      [globalThis.AudioScheduledSourceNode?.prototype, "start", A("media")],
      [globalThis.SpeechSynthesis?.prototype, "speak", A("media")],
    ],
    _r = ({ report: e, awaited: t }) => {
      const n = [];
      for (const [r, o, i] of Ps()) {
        if (!r || !(o in r)) continue;
        const s = Object(r);
        n.push(
          R(
            s,
            o,
            (d) =>
              function (...c) {
                const a = t().length ? i(c, this) : void 0;
                return (a && e(a), Reflect.apply(d, this, c));
              },
          ),
        );
      }
      return { stop: v(n) };
    };
  var Os = [
      [
        "CanvasRenderingContext2D",
        ["fillRect", "clearRect", "stroke", "fill", "drawImage", "putImageData", "fillText"],
      ],
      ["WebGLRenderingContext", ["drawArrays", "drawElements", "clear"]],
      ["WebGL2RenderingContext", ["drawArrays", "drawElements", "clear"]],
    ],
    Cr = ({ report: e }) => {
      let t = [],
        n = () => {
          v(t)(), (t = []);
        },
        r = (o, i) => {
          const s = Reflect.get(globalThis, o);
          if (typeof s != "function") return;
          const d = Object(s.prototype);
          for (const c of i)
            t.push(
              R(
                d,
                c,
                (a) =>
                  function (...l) {
                    return (e({ kind: "change" }), Reflect.apply(a, this, l));
                  },
              ),
            );
        };
      return {
        arm() {
          if (!(t.length || !document.getElementsByTagName("canvas").length))
            for (const [o, i] of Os) r(o, i);
        },
        disarm: n,
        stop: n,
      };
    };
  var Is = "dialog,[role=dialog],[role=alertdialog],[aria-modal=true],[popover]",
    Ls =
      "[role=alert],[role=status],[role=log],[aria-live=polite],[aria-live=assertive],output,[aria-errormessage]",
    Ns = 200,
    Ar = (e) =>
      typeof e.checkVisibility == "function"
        ? e.checkVisibility({ visibilityProperty: !0, opacityProperty: !0 })
        : e.getClientRects().length > 0;
  function Rr(e) {
    if (ae(e)) return;
    const t = Reflect.get(e, "innerText"),
      n = typeof t == "string" ? t : (e.textContent ?? ""),
      r = w(n.slice(0, 600)).replace(/\s+/g, " ").trim();
    return r ? r.slice(0, Ns) : void 0;
  }
  var Pr = (e, t) => e.closest(t) ?? e.querySelector(t);
  function et(e) {
    const t = Pr(e, Is);
    if (t && Ar(t)) return { kind: "dialog", message: Rr(t), node: e };
    const n = Pr(e, Ls),
      r = n && Ar(n) ? Rr(n) : void 0;
    return r ? { kind: "message", message: r, node: e } : { kind: "change", node: e };
  }
  var Or = [
      "play",
      "pause",
      "seeked",
      "volumechange",
      "ratechange",
      "enterpictureinpicture",
      "fullscreenchange",
    ],
    Ms = ["input", "change", "copy", "cut", "dragstart", "popstate", "hashchange"];
  function Fs(e, t, n) {
    if (!(!(e instanceof Element) || e === t || e === document.body))
      return e.contains(n) || t.contains(e) ? void 0 : { kind: "focus" };
  }
  function Ds(e) {
    const { type: t, target: n } = e;
    return Or.includes(t)
      ? { kind: "media" }
      : t === "popstate" || t === "hashchange"
        ? { kind: "navigation" }
        : t === "toggle" && n instanceof Element
          ? et(n)
          : t === "invalid" && n instanceof Element && "validationMessage" in n
            ? { kind: "message", message: w(String(n.validationMessage)) }
            : t === "beforeprint"
              ? { kind: "dialog" }
              : { kind: "change" };
  }
  var Ir = ({ report: e, awaited: t }) => {
      let n = 0;
      return {
        stop: v([
          k(window, [...Or, ...Ms, "toggle", "invalid", "beforeprint"], (o) => {
            if (!t().length) return;
            const i = Ds(o);
            i && e(i);
          }),
          k(window, ["focusin"], ({ target: o }) => {
            const i = t().at(-1),
              s = i && Fs(o, i.control, i.hit);
            s && e(s);
          }),
          k(window, ["wheel", "touchmove", "keydown"], (o) => {
            n = o.timeStamp;
          }),
          k(window, ["scroll"], (o) => {
            const i = o.timeStamp - n < 500;
            t().length && !i && e({ kind: "change", node: Vs(o.target) });
          }),
          k(document, ["selectionchange"], () => {
            t().length && String(getSelection() ?? "").trim() && e({ kind: "change" });
          }),
        ]),
      };
    },
    Vs = (e) => (e instanceof Node ? e : void 0);
  var qs = () => [
      document.getElementsByTagName("input"),
      document.getElementsByTagName("textarea"),
      document.getElementsByTagName("select"),
    ],
    Lr = (e) => (e instanceof HTMLInputElement ? `${e.value}${e.checked}` : $s(e)),
    $s = (e) => ("value" in e ? String(e.value) : ""),
    Nr = ({ report: e }) => {
      let t = [];
      return {
        arm() {
          t = [];
          for (const n of qs())
            for (let r = 0; r < n.length && t.length < 60; r += 1) {
              const o = n[r];
              o && o.type !== "password" && t.push([o, Lr(o)]);
            }
        },
        check() {
          const n = t.find(([r, o]) => Lr(r) !== o);
          n && e({ kind: "change", node: n[0] });
        },
        disarm() {
          t = [];
        },
        stop: () => {},
      };
    };
  var js = /^(?:script|style|link|meta|template|noscript|head|title|base)$/,
    $t = (e) => (e instanceof Element ? e : (e.parentElement ?? Bs(e))),
    Bs = (e) => {
      const t = e.getRootNode();
      return t instanceof ShadowRoot ? t.host : void 0;
    },
    tt = (e) =>
      e instanceof Element ? !js.test(e.localName) : e instanceof Text && e.data.trim() !== "",
    Mr = (e) => {
      let t = "";
      for (const n of e)
        tt(n) && (t += n instanceof Element ? n.outerHTML.slice(0, 2e3) : (n.textContent ?? ""));
      return t;
    };
  function Fr() {
    let e = new Map(),
      t = new Map(),
      n = new Map(),
      r = 0,
      o,
      i,
      s = ({ target: a, addedNodes: l, removedNodes: p }) => {
        const f = e.get(a) ?? { removed: new Set(), added: new Set() };
        e.set(a, f);
        for (const m of p) f.added.delete(m) || f.removed.add(m);
        for (const m of l) f.removed.delete(m) || f.added.add(m);
      },
      d = ({ removed: a, added: l }) => {
        const p = [...a].filter(tt),
          f = [...l].filter((m) => m.isConnected && tt(m));
        return !p.length && !f.length ? !1 : Mr(p) !== Mr(f);
      },
      c = ({ target: a, type: l, attributeName: p, oldValue: f, removedNodes: m }) => {
        if (l === "attributes" && a instanceof Element && p) {
          const u = t.get(a)?.get(p);
          return u !== void 0 && u !== f && a.getAttribute(p) === u;
        }
        if (l === "characterData" && a instanceof CharacterData) {
          const u = n.get(a);
          return u !== void 0 && u !== f && a.data === u;
        }
        const g = e.get(a)?.added;
        return g ? [...m].some((u) => g.has(u) && tt(u)) : !1;
      };
    return {
      isEmpty: () => r === 0,
      noteLater(a) {
        !i && c(a) && (i = $t(a.target));
      },
      add(a) {
        const { target: l, type: p, attributeName: f, oldValue: m } = a;
        if (((r += 1), r > 300)) {
          o ??= $t(l);
          return;
        }
        if (p === "childList") s(a);
        else if (p === "characterData" && l instanceof CharacterData) n.has(l) || n.set(l, m);
        else if (l instanceof Element && f) {
          const g = t.get(l) ?? new Map();
          t.set(l, g), g.has(f) || g.set(f, m);
        }
      },
      standing() {
        const a = [o, i].filter((l) => l !== void 0);
        for (const [l, p] of e) {
          const f = $t(l);
          if (!f?.isConnected || !d(p)) continue;
          const m = [...p.added].find((g) => g instanceof Element && g.isConnected);
          a.push(m instanceof Element ? m : f);
        }
        for (const [l, p] of n)
          l.isConnected && l.parentElement && l.data !== p && a.push(l.parentElement);
        for (const [l, p] of t)
          if (l.isConnected) {
            for (const [f, m] of p)
              if (l.getAttribute(f) !== m) {
                a.push(l);
                break;
              }
          }
        return a;
      },
    };
  }
  var Vr = /focus|hover|ripple|press|touch|whatinput|js-/i,
    Dr = (e) => new Set((e ?? "").split(/\s+/).filter(Boolean));
  function Hs(e, t) {
    const n = Dr(e),
      r = Dr(t);
    return [...n, ...r].filter((i) => n.has(i) !== r.has(i)).every((i) => Vr.test(i));
  }
  function qr(e) {
    const { type: t, target: n, attributeName: r, oldValue: o } = e;
    return t !== "attributes" || !(n instanceof Element) || !r
      ? !1
      : r === "class"
        ? Hs(o, n.getAttribute("class"))
        : r.startsWith("data-") && Vr.test(r.slice(5));
  }
  var Us = (e) =>
    e instanceof Element &&
    !e.textContent?.trim() &&
    !/^(?:svg|img|picture|video|canvas|input|iframe)$/.test(e.localName) &&
    !e.querySelector("svg,img,picture,video,canvas,input,iframe");
  function $r(e, t) {
    const { type: n, target: r, attributeName: o, addedNodes: i, removedNodes: s } = e;
    return !(r instanceof Element) || !(t.contains(r) || r.contains(t))
      ? !1
      : n === "attributes"
        ? /^(?:class|style|data-)/.test(o ?? "")
        : n !== "childList"
          ? !1
          : [...i, ...s].every(Us);
  }
  function jr() {
    const e = new WeakMap();
    return {
      note(t, n) {
        const r = e.get(t);
        if (!r) {
          e.set(t, { last: n, shortest: Number.POSITIVE_INFINITY, longest: 0, count: 1 });
          return;
        }
        const o = n - r.last;
        if (o < 4) return;
        const i = r.count > 8;
        (r.shortest = i ? Math.min(o, r.shortest * 1.2) : Math.min(o, r.shortest)),
          (r.longest = i ? Math.max(o, r.longest * 0.8) : Math.max(o, r.longest)),
          (r.last = n),
          (r.count += 1);
      },
      isDue(t, n) {
        const r = e.get(t);
        if (!r || r.count < 3) return !1;
        const o = n - r.last;
        return o >= r.shortest * 0.6 && o <= r.longest * 1.7 + 50;
      },
    };
  }
  var Gs = {
      subtree: !0,
      childList: !0,
      characterData: !0,
      characterDataOldValue: !0,
      attributes: !0,
      attributeOldValue: !0,
    },
    Ws = ["keydown", "wheel", "touchmove", "mouseover"],
    zs = 40,
    Br = (e) => (e instanceof Element ? e : (e.parentElement ?? null));
  function Hr(e) {
    let t = jr(),
      n = new Map(),
      r = new WeakSet(),
      o = 0,
      i,
      s = (f, m) => {
        const g = Br(f.target),
          u = (g && t.isDue(g, m)) || (g?.parentElement ? t.isDue(g.parentElement, m) : !1);
        return (d(f, m), u);
      },
      d = ({ target: f, type: m }, g) => {
        const u = Br(f);
        u && (t.note(u, g), m === "attributes" && u.parentElement && t.note(u.parentElement, g));
      },
      c = (f, m, g) => {
        if (!qr(f) && !(!g && (m - o < zs || s(f, m))))
          for (const [u, y] of n) {
            if (g && u !== g) {
              y.noteLater(f);
              continue;
            }
            y.add(f), $r(f, u.control) || e(u);
          }
      },
      a = new MutationObserver((f) => {
        const m = b().now(),
          g = Ye();
        for (const u of f) n.size ? c(u, m, g) : d(u, m);
      }),
      l = (f) => {
        r.has(f) || (r.add(f), a.observe(f, Gs));
      },
      p = R(
        Element.prototype,
        "attachShadow",
        (f) =>
          function (m) {
            const g = f.call(this, m);
            return (m.mode === "open" && l(g), g);
          },
      );
    return (
      l(document),
      {
        arm(f) {
          for (const g of f.event.composedPath()) g instanceof ShadowRoot && l(g);
          i ??= k(window, Ws, () => {
            o = b().now();
          });
          const m = Fr();
          return (n.set(f, m), m);
        },
        forget(f) {
          n.delete(f), !n.size && (i?.(), (i = void 0));
        },
        stop: v([() => a.disconnect(), p, () => i?.()]),
      }
    );
  }
  var Ks = /^(?:date|datetime-local|month|week|time|color|file)$/,
    Js = /^(?:button|submit|reset|image|checkbox|radio|range|hidden)$/,
    Xs = (e) =>
      e.localName === "textarea" ||
      (e.localName === "input" && !Js.test(e.getAttribute("type") ?? "text")) ||
      (e instanceof HTMLElement && e.isContentEditable),
    Qs = (e) =>
      e.localName.includes("-") &&
      !e.shadowRoot &&
      e.childElementCount === 0 &&
      customElements.get(e.localName) !== void 0;
  function Ur({ control: e, hit: t, button: n, modified: r }) {
    return n !== 0 ||
      r ||
      /^(?:canvas|iframe|frame|object|embed|video|audio|map|area)$/.test(t.localName)
      ? !0
      : e.localName === "input"
        ? /^(?:radio|range)$/.test(e.getAttribute("type") ?? "")
        : Qs(t) || e.localName === "option";
  }
  function Ys(e) {
    const t = e.getAttribute("href") ?? "";
    return e.hasAttribute("download")
      ? { kind: "download" }
      : /^(?:mailto|tel|sms):/i.test(t)
        ? { kind: "new_tab" }
        : /^javascript:/i.test(t)
          ? void 0
          : e.target && !/^_(?:self|top|parent)$/.test(e.target)
            ? { kind: "new_tab" }
            : e.href.split("#")[0] === location.href.split("#")[0] && t.includes("#")
              ? void 0
              : { kind: "navigation" };
  }
  var Zs = (e) => e instanceof HTMLAnchorElement || e instanceof HTMLAreaElement;
  function Gr({ control: e, event: t }) {
    if (Xs(e)) return { kind: "focus" };
    if (t.defaultPrevented) return;
    if (e.localName === "select") return { kind: "change" };
    if (e.localName === "input" && Ks.test(e.getAttribute("type") ?? "")) return { kind: "dialog" };
    const n = t.composedPath().find(Zs);
    return n?.hasAttribute("href") ? Ys(n) : void 0;
  }
  var Wr = {
    navigation: 8,
    dialog: 7,
    message: 6,
    download: 5,
    new_tab: 4,
    media: 3,
    change: 2,
    focus: 1,
    none: 0,
  };
  function zr(e) {
    let t;
    for (const n of e) (!t || Wr[n.kind] > Wr[t.kind]) && (t = n);
    return t;
  }
  var Kr = (e) => e.split("#")[0] ?? e,
    fe = E((e) => {
      let t = location.href,
        n = (o) => {
          const i = location.href;
          if (i === t) return;
          const s = t;
          t = i;
          const d = o === "popstate" && Kr(i) === Kr(s);
          e({
            at: b().now(),
            action: d ? "hashchange" : o,
            url: i,
            previousUrl: s,
            sameDocument: !0,
          });
        },
        r = (o, i) =>
          R(
            history,
            o,
            (s) =>
              function (...d) {
                Reflect.apply(s, this, d);
                try {
                  n(i);
                } catch {}
              },
          );
      return v([
        r("pushState", "pushstate"),
        r("replaceState", "replacestate"),
        k(window, ["popstate"], () => n("popstate")),
        k(window, ["hashchange"], () => n("hashchange")),
      ]);
    });
  var ea = "session_replay.";
  var ta = (e) => {
    try {
      const { scope: t, json: n } = JSON.parse(e);
      return typeof n == "string" && typeof t?.name == "string" ? { scope: t, json: n } : void 0;
    } catch {
      return;
    }
  };
  function Jr(e, t, n) {
    let r = `${ea}${t}.`,
      o = 0,
      i = 0;
    return {
      bytes: () => i,
      write({ scope: s, json: d }) {
        const c = JSON.stringify({ scope: s, json: d });
        if (i + c.length > 2e6) return;
        const a = `${r}${n}.${o}`;
        if (((o += 1), !!e.set(a, c))) return ((i += c.length), a);
      },
      acknowledge(s) {
        for (const { entry: d, json: c } of s) d && (e.remove(d), (i = Math.max(0, i - c.length)));
      },
      recover(s) {
        const d = [];
        for (const c of e.keys()) {
          if (!c.startsWith(r)) continue;
          const a = c.slice(r.length).split(".")[0] ?? "";
          if (a === n || s(a)) continue;
          const l = ta(e.get(c) ?? "");
          l ? d.push({ ...l, entry: c }) : e.remove(c);
        }
        return d;
      },
    };
  }
  var na = (e, t) =>
    !t && Number.isSafeInteger(e)
      ? { intValue: e }
      : { doubleValue: Number.isFinite(e) ? e : String(e) };
  function nt(e, t = !1) {
    switch (typeof e) {
      case "string":
        return { stringValue: e };
      case "boolean":
        return { boolValue: e };
      case "number":
        return na(e, t);
      case "bigint":
        return { intValue: String(e) };
      case "object":
        return e === null
          ? {}
          : Array.isArray(e)
            ? { arrayValue: { values: e.map((n) => nt(n, t)) } }
            : { kvlistValue: { values: H(e, () => t) } };
      default:
        return {};
    }
  }
  function H(e, t = () => !1) {
    const n = [];
    for (const [r, o] of Object.entries(e)) o != null && n.push({ key: r, value: nt(o, t(r)) });
    return n;
  }
  var ra = {
    logs: ["resourceLogs", "scopeLogs", "logRecords"],
    traces: ["resourceSpans", "scopeSpans", "spans"],
  };
  function jt(e, t, n) {
    const [r, o, i] = ra[e],
      s = new Map();
    for (const { scope: a, json: l } of n) {
      const p = JSON.stringify(a),
        f = s.get(p);
      f ? f.push(l) : s.set(p, [l]);
    }
    const d = [...s].map(([a, l]) => `{"scope":${a},"${i}":[${l.join()}]}`),
      c = JSON.stringify(H(t));
    return `{"${r}":[{"resource":{"attributes":${c}},"${o}":[${d.join()}]}]}`;
  }
  var Y = (e) => `${Math.round(e * 1e3)}000`;
  function Bt(e, t) {
    return JSON.stringify({
      timeUnixNano: Y(e.time),
      observedTimeUnixNano: Y(e.observedTime),
      severityNumber: e.severityNumber,
      severityText: e.severityText,
      eventName: e.eventName,
      body: e.body === void 0 ? void 0 : nt(e.body),
      attributes: H(e.attributes, t),
      traceId: e.traceId,
      spanId: e.spanId,
      flags: e.flags,
    });
  }
  var Xr = (e) => (e.length ? e : void 0);
  function Ht(e, t) {
    return JSON.stringify({
      traceId: e.traceId,
      spanId: e.spanId,
      parentSpanId: e.parentSpanId,
      traceState: e.traceState || void 0,
      flags: e.flags,
      name: e.name,
      kind: e.kind,
      startTimeUnixNano: Y(e.startTime),
      endTimeUnixNano: Y(e.endTime),
      attributes: H(e.attributes, t),
      events: Xr(
        e.events.map(({ time: n, name: r, attributes: o }) => ({
          timeUnixNano: Y(n),
          name: r,
          attributes: H(o, t),
        })),
      ),
      links: Xr(
        e.links.map(({ traceId: n, spanId: r, attributes: o }) => ({
          traceId: n,
          spanId: r,
          attributes: H(o, t),
        })),
      ),
      status: e.status.code ? e.status : {},
    });
  }
  var oa = (e) => e === 429 || e === 502 || e === 503 || e === 504 || e === 408;
  function ia(e, t) {
    if (!e) return;
    const n = Number(e),
      r = Number.isNaN(n) ? Date.parse(e) - t : n * 1e3;
    return r >= 0 ? r : void 0;
  }
  function sa(e) {
    if (!e.includes("partialSuccess")) return 0;
    try {
      const { partialSuccess: t } = JSON.parse(e);
      return Number(t?.rejectedLogRecords ?? t?.rejectedSpans ?? 0) || 0;
    } catch {
      return 0;
    }
  }
  var aa = (e) =>
    new Response(new Blob([e]).stream().pipeThrough(new CompressionStream("gzip"))).blob();
  function Qr(e) {
    let t = 0,
      n = 0,
      r = async (o, i, s) => {
        const d = n < 9 && t + i <= 6e4;
        d && ((t += i), (n += 1));
        try {
          const c = await e.fetch(e.url, {
            method: "POST",
            body: o,
            keepalive: d,
            headers: {
              "content-type": "application/json",
              ...(s ? { "content-encoding": "gzip" } : {}),
              ...e.headers,
            },
          });
          return { response: c, text: await c.text() };
        } finally {
          d && ((t -= i), (n -= 1));
        }
      };
    return {
      async send(o, i, s) {
        try {
          const d = e.compress && !s && o.length > 2048 && typeof CompressionStream == "function",
            c = d ? await aa(o) : o,
            a = typeof c == "string" ? Ut(c) : c.size,
            { response: l, text: p } = await r(c, a, d);
          if (oa(l.status)) {
            const m = l.headers.get("retry-after");
            return { kind: "retry", afterMs: ia(m, Date.now()) };
          }
          const f = l.ok ? sa(p) : i;
          return f ? { kind: "refused", count: f } : { kind: "accepted" };
        } catch {
          return { kind: "retry", afterMs: void 0 };
        }
      },
    };
  }
  function Ut(e) {
    let t = e.length;
    for (let n = 0; n < e.length; n += 1) {
      const r = e.charCodeAt(n);
      r > 127 && (t += r > 2047 && (r < 55296 || r > 57343) ? 2 : 1);
    }
    return t;
  }
  var ca = 56e3,
    da = 400,
    ua = 1e4,
    la = 1e3,
    fa = 6e4;
  function pa(e) {
    let t = [],
      n = [],
      r = 0;
    for (const o of e) {
      const i = Ut(o.json) + 1;
      n.length && (r + i > ca || n.length >= da) && (t.push(n), (n = []), (r = 0)),
        n.push(o),
        (r += i);
    }
    return (n.length && t.push(n), t);
  }
  function Yr(e) {
    let { journal: t, transport: n, signal: r, resource: o } = e,
      i = [],
      s = 0,
      d = 0,
      c,
      a = Number.POSITIVE_INFINITY,
      l = (u) => {
        (c && a <= u) ||
          (c?.(),
          (a = u),
          (c = e.schedule(() => {
            (c = void 0), g(!1);
          }, u)));
      },
      p = () => Math.min(fa, la * 2 ** Math.min(d, 6)) * (0.75 + e.random() / 2),
      f = () => {
        const u = i.length - ua;
        u <= 0 || (t.acknowledge(i.splice(0, u)), (s += u));
      },
      m = async (u, y) => {
        const h = jt(r, o, u),
          x = await n.send(h, u.length, y);
        if (x.kind === "retry") {
          (i = [...u, ...i]), f();
          const De = x.afterMs ?? p();
          (d += 1), c?.(), (c = void 0), l(De);
          return;
        }
        (d = 0), x.kind === "refused" && (s += x.count), t.acknowledge(u);
      },
      g = async (u) => {
        c?.(), (c = void 0);
        const y = pa(i);
        (i = []), await Promise.all(y.map((h) => m(h, u)));
      };
    return {
      add(u, y) {
        const h = { scope: u, json: y };
        i.push({ ...h, entry: t.write(h) }), f(), (d === 0 || !c) && l(d ? p() : e.delayMs);
      },
      resume(u) {
        (i = [...u, ...i]), f(), l(e.delayMs);
      },
      flush: () => g(!1),
      leave: () => {
        g(!0);
      },
      takeDropped() {
        const u = s;
        return ((s = 0), u);
      },
    };
  }
  var Re = "@session-replay/browser-agent",
    Pe = "0.1.0",
    ma = () =>
      "userAgentData" in navigator && navigator.userAgentData ? navigator.userAgentData : {};
  function Zr(e) {
    const { brands: t, platform: n, mobile: r } = ma();
    return {
      "service.name": e.serviceName,
      "service.version": e.serviceVersion,
      "deployment.environment.name": e.environment,
      "telemetry.sdk.language": "webjs",
      "telemetry.sdk.name": "session-replay",
      "telemetry.sdk.version": Pe,
      "browser.brands": t?.map(({ brand: o, version: i }) => `${o} ${i}`),
      "browser.platform": n,
      "browser.mobile": r,
      "browser.language": navigator.language,
      "user_agent.original": navigator.userAgent,
      ...e.resourceAttributes,
    };
  }
  var eo = (e, t) =>
    `${e.replace(/\/+$/, "").replace(/\/v1\/(?:logs|traces|metrics)$/, "")}/v1/${t}`;
  var ga = 80,
    ya = 15e3,
    Gt,
    Wt = new Set(),
    ha = (e, t) => {
      const n = setTimeout(e, t);
      return () => clearTimeout(n);
    };
  function ba(e) {
    const t = Promise.resolve(new Set());
    try {
      const { locks: n } = navigator;
      return (
        n.request(`session_replay.${e}`, () => new Promise(() => {})).catch(() => {}),
        n.query().then(
          ({ held: r = [] }) =>
            new Set(r.map(({ name: o = "" }) => o.replace("session_replay.", ""))),
          () => t,
        )
      );
    } catch {
      return t;
    }
  }
  function zt(e, t) {
    const n = eo(t.endpoint, e);
    Wt.add(n);
    const r = Gt === void 0;
    Gt ??= X(6);
    const o = Gt,
      i = t.delivery === "batched",
      s = Qr({
        url: n,
        compress: i,
        fetch: globalThis.fetch.bind(globalThis),
        headers: { ...(t.apiKey ? { authorization: `ApiKey ${t.apiKey}` } : {}), ...t.headers },
      }),
      d = Jr(b().shared, e, o),
      c = Yr({
        signal: e,
        resource: Zr(t),
        transport: s,
        journal: d,
        delayMs: i ? ya : ga,
        schedule: ha,
        random: Math.random,
      });
    (rt = r || !rt ? ba(o) : rt),
      rt.then((l) => {
        const p = d.recover((f) => l.has(f));
        p.length && c.resume(p);
      });
    const a = v([
      Ke(() => c.leave()),
      k(window, ["online"], () => {
        c.flush();
      }),
    ]);
    return {
      add: c.add,
      flush: c.flush,
      takeDropped: c.takeDropped,
      async stop() {
        a(), await c.flush();
      },
    };
  }
  var rt;
  var va = (e) => Wt.has(e.replace(/[?#].*$/, "")),
    to = (e) => {
      try {
        const t = new URL(e, document.baseURI);
        return /^https?:$/.test(t.protocol) && !va(t.href) ? t : void 0;
      } catch {
        return;
      }
    },
    no = (e) => (e && /^\d+$/.test(e) ? Number(e) : void 0),
    xa = (e) =>
      e instanceof DOMException && /^(?:Abort|Timeout)Error$/.test(e.name)
        ? e.name.slice(0, -5).toLowerCase()
        : "network";
  function ka(e) {
    return R(
      globalThis,
      "fetch",
      (t) =>
        function (n, r) {
          const o = (l, p) => Reflect.apply(t, this ?? globalThis, [l, p]),
            i = to(n instanceof Request ? n.url : n);
          if (!i) return o(n, r);
          let s = new Map(),
            d = () => {},
            { now: c } = b();
          e({
            at: c(),
            method: (r?.method ?? (n instanceof Request ? n.method : "GET")).toUpperCase(),
            url: i,
            click: Ze(c()),
            beacon: r?.keepalive === !0 || r?.mode === "no-cors",
            body: r?.body,
            setHeader: (l, p) => s.set(l, p),
            settled: new Promise((l) => {
              d = l;
            }),
          });
          let a;
          if (s.size) {
            const l = new Headers(r?.headers ?? (n instanceof Request ? n.headers : {}));
            for (const [p, f] of s) l.has(p) || l.set(p, f);
            a = o(n, { ...r, headers: l });
          } else a = o(n, r);
          return (
            a.then(
              (l) =>
                d({
                  at: c(),
                  status: l.status || void 0,
                  bodySize: no(l.headers.get("content-length")),
                  failure: void 0,
                }),
              (l) => d({ at: c(), status: void 0, bodySize: void 0, failure: xa(l) }),
            ),
            a
          );
        },
    );
  }
  function Sa(e) {
    const t = new WeakMap(),
      n = XMLHttpRequest.prototype,
      r = R(
        n,
        "open",
        (i) =>
          function (...s) {
            const [d, c] = s,
              a = to(String(c));
            a ? t.set(this, { method: String(d).toUpperCase(), url: a }) : t.delete(this),
              Reflect.apply(i, this, s);
          },
      ),
      o = R(
        n,
        "send",
        (i) =>
          function (...s) {
            const d = t.get(this);
            d && e(wa(this, d, s[0])), Reflect.apply(i, this, s);
          },
      );
    return v([r, o]);
  }
  function wa(e, t, n) {
    let { now: r } = b(),
      o;
    return {
      at: r(),
      method: t.method,
      url: t.url,
      click: Ze(r()),
      beacon: !1,
      body: n,
      setHeader: (i, s) => e.setRequestHeader(i, s),
      settled: new Promise((i) => {
        for (const s of ["abort", "timeout", "error"])
          e.addEventListener(s, () => {
            o = s === "error" ? "network" : s;
          });
        e.addEventListener("loadend", () =>
          i({
            at: r(),
            status: e.status || void 0,
            bodySize: no(e.getResponseHeader("content-length")),
            failure: o,
          }),
        );
      }),
    };
  }
  var pe = E((e) => {
    const t = (n) => {
      try {
        e(n);
      } catch {}
    };
    return v([ka(t), Sa(t)]);
  });
  var ot = 2e3,
    ro = 50,
    oo = 150,
    Ea = [Ir, _r, Nr, Cr],
    io = ({ end: e }) => e !== void 0 && (e.failure !== void 0 || (e.status ?? 0) >= 400),
    V = new Map(),
    so = new WeakMap();
  function ao(e) {
    const t = e.firstChange ?? b().now(),
      n = e.changes.standing().slice(0, 40);
    return [...e.effects, ...n.map((r) => ({ ...et(r), at: t }))];
  }
  function Ta(e, t) {
    const n = b().now(),
      { click: r } = e,
      o = zr(t),
      i = e.requests.find(io) ?? e.requests.find(({ end: d }) => d),
      s = e.requests.length === 0 ? "none" : i && io(i) ? "failed" : "quiet";
    return {
      click: r,
      kind: o?.kind ?? "none",
      at: n,
      afterMs: Math.max(0, Math.round((o?.at ?? n) - r.at)),
      message: o?.message,
      status: i?.end?.status,
      traceId: (i ?? e.requests[0])?.request.traceId,
      knowable: e.knowable,
      request: s,
    };
  }
  function co(e) {
    const t = so.get(e);
    if (t) return t.kind !== "none" || !t.knowable;
    const n = V.get(e);
    return n ? !n.knowable || ao(n).length > 0 : !1;
  }
  var me = E((e) => {
    const { now: t } = b(),
      n = [],
      r = (u, y) => {
        if (!V.delete(u.click)) return;
        u.cancel?.(), l.forget(u.click);
        const h = Ta(u, y);
        if ((so.set(u.click, h), !V.size)) for (const x of n) x.disarm?.();
        e(h);
      },
      o = (u, y) => {
        const h = ot - (t() - u.click.at);
        u.cancel?.();
        const x = setTimeout(() => s(u), Math.max(0, Math.min(y, h)));
        u.cancel = () => clearTimeout(x);
      },
      i = (u) => {
        for (const y of n) y.check?.();
        return ao(u);
      },
      s = (u) => {
        const y = t() - u.click.at >= ot - 5,
          h = i(u);
        y || (!d(u) && h.length) ? r(u, h) : o(u, ot);
      },
      d = ({ requests: u }) => u.some(({ end: y }) => !y),
      c = (u) => {
        u.firstChange === void 0 && (u.firstChange = t()),
          !d(u) && t() - u.firstChange < ro ? o(u, ro) : d(u) || o(u, oo);
      },
      a = (u) => {
        const y = Ye(),
          h = t();
        for (const x of V.values())
          (y && x.click !== y) ||
            (x.effects.push({ ...u, at: h }),
            u.kind === "navigation" && !d(x) ? r(x, [{ ...u, at: h }]) : c(x));
      },
      l = Hr((u) => {
        const y = V.get(u);
        y && c(y);
      }),
      p = { report: a, awaited: () => [...V.keys()] },
      f = (u) => {
        const y = { click: u, changes: l.arm(u), effects: [], requests: [], knowable: !Ur(u) };
        if ((V.set(u, y), !n.length)) for (const h of Ea) n.push(h(p));
        for (const h of n) h.arm?.(u);
        o(y, ot),
          setTimeout(() => {
            const h = Gr(u);
            !h || !V.has(u) || (y.effects.push({ ...h, at: t() }), c(y));
          });
      },
      m = (u) => {
        const y = u.click && V.get(u.click);
        if (!y || u.beacon) return;
        const h = { request: u };
        y.requests.push(h),
          u.settled.then((x) => {
            (h.end = x), wr(y.click, x.at), V.has(y.click) && !d(y) && o(y, oo);
          });
      },
      g = (u) => {
        for (const y of [...V.values()]) {
          const h = t() - y.click.at < 1e3;
          u === "hidden" && (y.knowable = !1),
            r(y, u === "gone" && h ? [{ kind: "navigation", at: t() }] : i(y));
        }
      };
    return v([
      K.subscribe(f),
      pe.subscribe(m),
      fe.subscribe(() => a({ kind: "navigation" })),
      _(g),
      l.stop,
      () => {
        for (const { stop: u } of n) u();
        V.clear();
      },
    ]);
  });
  var _a = 1e3,
    ge = E((e) => {
      let t = [],
        n,
        r = () => {
          clearTimeout(n);
          const o = t;
          (t = []), o.length && e({ clicks: o, answered: o.map(co) });
        };
      return v([
        me.subscribe(() => {}),
        K.subscribe((o) => {
          if (ce(o.hit)) return;
          const i = t.at(-1);
          i && !gr(i, o) && r(), t.push(o), clearTimeout(n), (n = setTimeout(r, _a));
        }),
        _(r),
        () => clearTimeout(n),
      ]);
    });
  var P = (e) => Math.round(Math.max(0, Math.min(1, e)) * 100) / 100,
    T = (e, t, n) => Math.max(0, Math.min(1, (e - t) / (n - t)));
  var Ca = 3;
  function uo(e, t) {
    if (
      !e.length ||
      e.length >= Ca ||
      e.some(({ answered: s, knowable: d, quietRequest: c }) => s || !d || c)
    )
      return;
    const n = e.some(({ failedRequest: s }) => s),
      r = T(e.length, 1, 2),
      o = ["no_effect"];
    t && o.push("control"), n && o.push("failed_request"), r && o.push("repeated");
    const i = 0.4 + (t ? 0.2 : 0) + (n ? 0.2 : 0) + 0.2 * r;
    return { clickCount: e.length, score: P(i), reasons: o };
  }
  var ye = (e, t = []) => ["[data-sr-no-frustration]", ...t].some((n) => e.closest(n) !== null);
  var lo = [
      "frustration.score",
      "browser.web_vital.value",
      "browser.web_vital.delta",
      "funnel.value",
    ],
    fo = {
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
  function he(e) {
    const t = Reflect.get(globalThis, Symbol.for("opentelemetry.js.api.1"));
    return typeof t == "object" && t !== null && e in t;
  }
  var it = (e) =>
    e
      ? {
          "user.id": e.id,
          "user.email": e.email,
          "user.name": e.name,
          "user.full_name": e.name,
          "user.roles": e.roles,
        }
      : {};
  var Aa = { INFO: 9, WARN: 13, ERROR: 17 },
    Ra = { 9: "INFO", 13: "WARN", 17: "ERROR" },
    Pa = 1024,
    Kt = fo,
    Jt = [],
    Oa = 200,
    Oe;
  function mo(e) {
    Oe = e;
    for (const t of Jt.splice(0)) e.emit(t);
    return () => {
      Oe === e && (Oe = void 0);
    };
  }
  function Ia(e) {
    Oe ? Oe.emit(e) : he("logs") ? oe.getLogger(Re, Pe).emit(e) : Jt.length < Oa && Jt.push(e);
  }
  var po = (e, t) => t.slice(0, e === "exception.stacktrace" ? 16384 : Pa),
    La = new Set(["outcome.trace_id", "session.previous_id"]);
  function Na(e) {
    const t = {};
    for (const [n, r] of Object.entries(e))
      typeof r == "string"
        ? (t[n] = La.has(n) ? r : po(n, w(r)))
        : Array.isArray(r)
          ? (t[n] = r.map((o) => po(n, w(String(o)))))
          : r !== void 0 && (t[n] = r);
    return t;
  }
  function Ma(e, t) {
    return (
      e === "user.navigation" ||
      e === "form.interaction" ||
      (e === "user.interaction" && t !== "user.outcome")
    );
  }
  function Fa(e) {
    return Kt[e]?.[0];
  }
  function S(e) {
    const t = b(),
      { name: n } = e,
      r = Fa(n);
    !e.stamp && Ma(r, n) && t.session.touch(), e.stamp || Da();
    const o = t.page(),
      i = t.options.urlTemplate?.(new URL(location.href)),
      s = Na(e.attributes ?? {}),
      d = { name: n, attributes: s },
      c = t.options.beforeSend ? t.options.beforeSend(d) : d;
    if (!c) return 0;
    const { sessionId: a, sequence: l } = e.stamp ?? t.session.stamp(),
      p = e.severity ?? Ra[Kt[n]?.[1] ?? 9] ?? "INFO",
      f = t.now();
    return (
      Ia({
        context: N.active(),
        eventName: Kt[n]?.[2] ?? n,
        body: n,
        timestamp: e.at ?? f,
        observedTimestamp: f,
        severityNumber: Aa[p],
        severityText: p,
        attributes: {
          "session.id": a,
          "session.sequence": l,
          "log.record.uid": `${a}/${l}`,
          ...it(t.user),
          "event.category": r,
          "page.url": o.url,
          "page.title": o.title,
          "url.path": o.path,
          "url.template": i,
          "app.screen.name": i,
          ...c.attributes,
        },
      }),
      l
    );
  }
  function Da() {
    for (const e of b().rotations.splice(0)) Va(e);
  }
  function Va({ ended: e, started: t }) {
    e && S({ name: "session.end", stamp: e, attributes: { "session.end_reason": e.reason } }),
      S({ name: "session.start", stamp: t, attributes: { "session.previous_id": t.previousId } });
  }
  function O(e, t, { score: n, reasons: r }, o) {
    S({
      name: `user.frustration.${e}`,
      at: t,
      attributes: { "frustration.type": e, "frustration.score": n, "frustration.reasons": r, ...o },
    });
  }
  function go(e = {}) {
    const t = new Map(),
      n = new Set(),
      r = (o) => {
        const i = o.flatMap((c) => t.get(c) ?? []);
        if (i.length < o.length) return;
        n.delete(o);
        for (const c of o) t.delete(c);
        const s = o.at(-1);
        if (!s?.looksClickable || ye(s.control, e.ignoreSelectors)) return;
        const d = uo(
          i.map(({ kind: c, knowable: a, request: l }) => ({
            answered: c !== "none",
            knowable: a,
            quietRequest: l === "quiet",
            failedRequest: l === "failed",
          })),
          Ue(s.control),
        );
        d &&
          (O("dead_click", s.at, d, { "frustration.click_count": d.clickCount, ...z(s.control) }),
          e.onDeadClick?.(d, s));
      };
    return v([
      me.subscribe((o) => {
        t.set(o.click, o);
        for (const i of [...n]) r(i);
      }),
      ge.subscribe(({ clicks: o, answered: i }) => {
        const s = o.at(-1);
        s && !i.includes(!0) && (s.looksClickable = tr(s.control)), n.add(o), r(o);
      }),
    ]);
  }
  var qa = 4;
  function $a(e) {
    let t = [],
      n = e;
    for (; n instanceof Error && t.length < qa; ) {
      const r = n.stack ?? `${n.name}: ${n.message}`;
      t.push(t.length ? `Caused by: ${r}` : r), (n = n.cause);
    }
    return t.length
      ? t.join(`
`)
      : void 0;
  }
  function Xt(e) {
    if (e instanceof Error) return e.message;
    if (typeof e == "string") return e;
    try {
      return JSON.stringify(e)?.slice(0, 500) ?? String(e);
    } catch {
      return Object.prototype.toString.call(e);
    }
  }
  var Ie = (e, t, n = "") => {
      const r = b().now();
      return {
        at: r,
        type: e,
        message: n || Xt(t),
        exceptionType: t instanceof Error ? t.name : typeof t == "object" ? "Object" : "Error",
        stack: $a(t),
        resourceUrl: void 0,
        directive: void 0,
        click: Er(r),
      };
    },
    ja = (e) => /^Script error\.?$|^ResizeObserver loop/.test(e),
    Ba = (e) => {
      const t = Reflect.get(e, "currentSrc") || Reflect.get(e, "src") || Reflect.get(e, "href");
      return typeof t == "string" ? t : void 0;
    };
  function Ha(e) {
    if (e instanceof ErrorEvent) {
      const n = e.error;
      return ja(e.message) ? void 0 : Ie("uncaught_exception", n ?? e.message, Xt(n ?? e.message));
    }
    if (!(e.target instanceof Element)) return;
    const { target: t } = e;
    return { ...Ie("resource", "", `${t.localName} failed to load`), resourceUrl: Ba(t) };
  }
  var st = E((e) => {
    const t = (o) => e(Ie("unhandled_rejection", o.reason)),
      n = (o) =>
        e({
          ...Ie("csp", "", `${o.effectiveDirective} refused ${o.blockedURI}`),
          resourceUrl: o.blockedURI,
          directive: o.effectiveDirective,
        }),
      r = (o) => {
        const i = o.find((s) => s instanceof Error);
        e(Ie("console", i, o.map(Xt).join(" ").slice(0, 1e3)));
      };
    return v([
      k(window, ["error"], (o) => {
        const i = Ha(o);
        i && e(i);
      }),
      k(window, ["unhandledrejection"], t),
      k(document, ["securitypolicyviolation"], n),
      typeof console == "object"
        ? R(console, "error", (o) => (...i) => {
            try {
              r(i);
            } catch {}
            o(...i);
          })
        : () => {},
    ]);
  });
  function yo(e, t) {
    if (e < 1) return;
    const n = ["error"];
    return (
      t || n.push("unanswered"),
      e > 1 && n.push("several_errors"),
      { score: P(0.5 + (t ? 0 : 0.3) + 0.2 * T(e, 1, 3)), reasons: n }
    );
  }
  var Ua = (e) => e.type === "uncaught_exception" || e.type === "unhandled_rejection";
  function ho(e = {}) {
    const t = new WeakMap(),
      n = new Set(),
      r = (o) => {
        const { click: i } = o;
        Ua(o) &&
          (i
            ? n.has(o.message) || t.set(i, [...(t.get(i) ?? []), o])
            : (n.add(o.message), n.size > 50 && n.clear()));
      };
    return v([
      st.subscribe(r),
      ge.subscribe(({ clicks: o, answered: i }) => {
        const s = o.flatMap((a) => t.get(a) ?? []),
          d = yo(s.length, i.includes(!0)),
          c = o.at(-1);
        !d ||
          !c ||
          ye(c.control, e.ignoreSelectors) ||
          (O("error_click", c.at, d, {
            "frustration.click_count": o.length,
            "error.message": s[0]?.message,
            ...z(c.control),
          }),
          e.onErrorClick?.(d, c));
      }),
    ]);
  }
  var bo = "session_replay_page";
  function Ga() {
    const [e] = performance.getEntriesByType("navigation"),
      t = e instanceof PerformanceNavigationTiming ? e.type : "navigate";
    return t === "reload" ? "reload" : t === "back_forward" ? "popstate" : "pageview";
  }
  function Wa(e) {
    try {
      const t = JSON.parse(e ?? "null");
      return typeof t == "object" && t !== null && "url" in t ? t : void 0;
    } catch {
      return;
    }
  }
  var vo = () => {
      const { scrollHeight: e } = document.documentElement;
      return Math.min(100, Math.round((100 * (scrollY + innerHeight)) / Math.max(1, e)));
    },
    Z = E((e) => {
      let { now: t, tab: n, session: r } = b(),
        o = t(),
        i = 0,
        s = 0,
        d = "pageview",
        c = (f) => ({
          url: f,
          action: d,
          number: s,
          durationMs: Math.round(t() - o),
          scrollDepth: Math.max(i, vo()),
          session: r.id(),
        }),
        a = (f, m) => {
          r.touch(),
            (s = m && m.session === r.id() ? m.number + 1 : 1),
            (d = f.action),
            (o = f.at),
            (i = 0),
            e({ ...f, number: s, left: m });
        },
        l = (f) => {
          const m = Wa(n.get(bo)),
            g = m?.url ?? document.referrer;
          a({ at: t(), action: f, url: location.href, previousUrl: g, sameDocument: !1 }, m);
        };
      return (
        queueMicrotask(() => {
          "prerendering" in document && document.prerendering
            ? document.addEventListener("prerenderingchange", () => l("pageview"), { once: !0 })
            : l(Ga());
        }),
        v([
          fe.subscribe((f) => a(f, c(f.previousUrl))),
          k(window, ["scroll"], ({ target: f }) => {
            f === document && (i = Math.max(i, vo()));
          }),
          k(window, ["pageshow"], ({ persisted: f }) => {
            f && l("popstate");
          }),
          _((f) => {
            f === "gone" && n.set(bo, JSON.stringify(c(location.href.split(/[?#]/)[0] ?? "")));
          }),
        ])
      );
    });
  var xo = 5e3;
  function ko({ action: e, leftAction: t, durationMs: n }) {
    if (!(e !== "popstate" || t === "popstate" || t === "reload") && !(n > xo))
      return { score: P(0.3 + 0.6 * (1 - T(n, 0, xo))), reasons: ["back_at_once"] };
  }
  var za = 1e4,
    Qt = 3,
    So = (e, t) => {
      const n = e.at(-1);
      return n !== void 0 && t - n <= za ? [...e, t] : [t];
    };
  function wo(e) {
    if (!(e.length < Qt))
      return { score: P(0.4 + 0.6 * T(e.length, Qt, Qt + 4)), reasons: ["repeated_reload"] };
  }
  function Eo(e = {}) {
    return Z.subscribe(({ action: t, left: n, at: r }) => {
      if (!n) return;
      const o = ko({ action: t, leftAction: n.action, durationMs: n.durationMs });
      o &&
        (O("quick_back", r, o, {
          "frustration.duration_ms": n.durationMs,
          "page.previous_url": D(n.url),
        }),
        e.onQuickBack?.(o));
    });
  }
  var Yt = "session_replay_reloads",
    Ka = 3e3,
    Ja = (e, t) => {
      const [n, ...r] = (e ?? "").split(" ");
      return n === t ? r.map(Number) : [];
    };
  function To(e = {}) {
    let t;
    return v([
      Z.subscribe(({ action: n, at: r, sameDocument: o }) => {
        if (o || n !== "reload") return;
        const { tab: i } = b(),
          s = So(Ja(i.get(Yt), location.pathname), r);
        i.set(Yt, [location.pathname, ...s].join(" ")),
          (t = setTimeout(() => {
            const d = wo(s);
            d &&
              (i.remove(Yt),
              O("refresh_rage", r, d, {
                "frustration.click_count": s.length,
                "frustration.duration_ms": Math.round(r - (s[0] ?? r)),
              }),
              e.onRefreshRage?.(d));
          }, Ka));
      }),
      () => clearTimeout(t),
    ]);
  }
  var Xa = 3;
  function Qa(e, t) {
    const n = t > 0 ? T((e - 1) / (t / 200), 0, 1) : 1;
    return P(0.3 + 0.4 * T(e, 2, 10) + 0.3 * n);
  }
  function _o(e) {
    const [t] = e,
      n = e.at(-1);
    if (!t || !n || e.length < Xa || e.some(({ answered: i }) => i)) return;
    const r = Math.round(n.at - t.at),
      o = ["repeated", "unanswered"];
    return {
      clickCount: e.length,
      durationMs: r,
      score: Qa(e.length, r),
      reasons: r && e.length / r > 0.004 ? [...o, "rapid"] : o,
    };
  }
  function Co(e = {}) {
    return ge.subscribe(({ clicks: t, answered: n }) => {
      const r = t.at(-1),
        o = _o(t.map(({ at: i }, s) => ({ at: i, answered: n[s] === !0 })));
      !r ||
        !o ||
        ye(r.control, e.ignoreSelectors) ||
        (O("rage_click", r.at, o, {
          "frustration.click_count": o.clickCount,
          "frustration.duration_ms": o.durationMs,
          ...z(r.control),
        }),
        e.onRageClick?.(o, r));
    });
  }
  function Ya(e, t) {
    const n = e[0],
      r = e.at(-1);
    if (n === void 0 || r === void 0 || e.length < t) return;
    const o = Math.round(r - n),
      i = o ? T(e.length / (o / 500), 0, 1) : 1,
      s = 0.3 + 0.4 * T(e.length, t, t + 6) + 0.3 * i;
    return {
      directionChanges: e.length,
      durationMs: o,
      lastAt: r,
      score: P(s),
      reasons: i >= 1 ? ["direction_changes", "rapid"] : ["direction_changes"],
    };
  }
  function Ao({ minLeg: e, maxGapMs: t, minTurns: n }) {
    let r = [],
      o,
      i = 0,
      s = (d = Number.POSITIVE_INFINITY) => {
        const c = r.at(-1);
        if (c === void 0 || d - c <= t) return;
        const a = Ya(r, n);
        return ((r = []), a);
      };
    return {
      end: s,
      move(d, c) {
        const a = s(c);
        o === void 0 && (o = d);
        const l = d - o;
        return (
          i && Math.sign(l) === i
            ? (o = d)
            : Math.abs(l) >= e && (i && r.push(c), (i = Math.sign(l)), (o = d)),
          a
        );
      },
    };
  }
  var Za = 1e3,
    Ro = 1500,
    ec = (e) => e === document.documentElement || e.clientHeight >= innerHeight * 0.4;
  function Po(e = {}) {
    let { now: t } = b(),
      n = new WeakMap(),
      r,
      o = 0,
      i,
      s = (c) => {
        c &&
          (O("thrashing", c.lastAt, c, {
            "frustration.direction_changes": c.directionChanges,
            "frustration.duration_ms": c.durationMs,
          }),
          e.onThrashing?.(c));
      },
      d = (c) => {
        const a = n.get(c);
        if (a) return a;
        const l = e.minTurns ?? 4,
          p = Ao({ minLeg: 100, maxGapMs: Ro, minTurns: l });
        return (n.set(c, p), p);
      };
    return v([
      k(window, ["wheel", "touchmove", "keydown", "pointerdown"], () => {
        o = t();
      }),
      k(window, ["scroll"], ({ target: c }) => {
        if (t() - o > Za) return;
        const a = c instanceof Element ? c : document.documentElement;
        ec(a) &&
          ((r = d(a)),
          s(r.move(a.scrollTop, t())),
          clearTimeout(i),
          (i = setTimeout(() => s(r?.end()), Ro + 50)));
      }),
      _(() => s(r?.end())),
      () => clearTimeout(i),
    ]);
  }
  var tc = ["left", "middle", "right"];
  function Oo(e = {}) {
    return K.subscribe((t) => {
      if (ce(t.hit)) return;
      const { control: n, kind: r, pageX: o, pageY: i } = t,
        s = z(n, e.dataAttributes);
      (t.name = s["target.semantic_name"]),
        (t.sequence = S({
          name: "user.click",
          at: t.at,
          attributes: {
            ...s,
            "input.kind": r,
            "browser.page.x": r === "keyboard" ? void 0 : o,
            "browser.page.y": r === "keyboard" ? void 0 : i,
            "browser.mouse_event.button": tc[t.button],
          },
        })),
        e.onClick?.(t);
    });
  }
  var nc = ({ type: e, message: t, stack: n, resourceUrl: r }) => `${e}
${t}
${
  n
    ?.split(
      `
`,
      3,
    )
    .join() ?? ""
}
${r ?? ""}`;
  function Io(e) {
    const t = new Map();
    return {
      add(n, r) {
        const o = nc(n),
          i = t.get(o);
        return i && r - i.at <= e
          ? ((i.repeats += 1), (i.last = n), (i.at = r), !1)
          : (t.size >= 100 && t.clear(), t.set(o, { at: r, repeats: 0, last: n }), !0);
      },
      takeRepeated() {
        const n = [];
        for (const r of t.values())
          r.repeats && n.push({ first: r.last, count: r.repeats }), (r.repeats = 0);
        return n;
      },
    };
  }
  var rc = 5,
    oc = 3e4,
    at = [],
    Lo = (e, t) => {
      at.push({ at: e, text: t }), at.length > rc && at.shift();
    },
    No = () =>
      v([
        K.subscribe((e) => Lo(e.at, `click ${e.name ?? de(e.control)}`)),
        Z.subscribe(({ at: e, url: t }) => Lo(e, `open ${new URL(t).pathname}`)),
      ]);
  function Mo(e) {
    const t = at.filter(({ at: n }) => n <= e && e - n <= oc);
    return t.length ? t.map(({ text: n }) => n) : void 0;
  }
  var Fo = 5e3;
  function Do({ first: e, count: t }) {
    const n = e.type === "resource" || e.type === "csp";
    S({
      name: "user.error",
      at: e.at,
      attributes: {
        "error.type": e.type,
        "error.message": e.message,
        "error.count": t,
        "error.preceding_actions": Mo(e.at),
        "error.resource_url": e.resourceUrl && D(e.resourceUrl),
        "error.directive": e.directive,
        "exception.type": n ? void 0 : e.exceptionType,
        "exception.message": n ? void 0 : e.message,
        "exception.stacktrace": e.stack,
      },
    });
  }
  function Vo(e = {}) {
    let t = Io(Fo),
      n,
      r = () => {
        n = void 0;
        for (const o of t.takeRepeated()) Do(o);
      };
    return v([
      No(),
      st.subscribe((o) => {
        if (o.type === "console" && !e.console) return;
        t.add(o, performance.now()) ? Do({ first: o, count: 1 }) : (n ??= setTimeout(r, Fo)),
          e.onError?.(o);
      }),
      _(r),
      () => clearTimeout(n),
    ]);
  }
  var qo = 1e4;
  function $o(e) {
    if (!(e < qo)) return { score: P(0.3 + 0.7 * T(e, qo, 6e4)), reasons: ["long_pause"] };
  }
  function jo(e) {
    const { changedFields: t, timeSpentMs: n, refusals: r } = e;
    if (t === 0 || (t < 2 && n < 5e3 && !r)) return;
    const o = ["left_without_submit"];
    r && o.push("validation_refused");
    const i = 0.3 + 0.3 * T(t, 1, 5) + 0.2 * T(n, 0, 6e4) + (r ? 0.2 : 0);
    return { score: P(i), reasons: o };
  }
  var ic = /^(?:submit|button|reset|image|hidden)$/;
  function Bo(e) {
    const [t] = e.composedPath();
    if (t instanceof HTMLInputElement) return ic.test(t.type) ? void 0 : t;
    if (t instanceof HTMLTextAreaElement || t instanceof HTMLSelectElement) return t;
  }
  function Zt(e) {
    return e.name || e.id || (ae(e) ? "" : Ce(e)) || e.type;
  }
  function Ho(e) {
    if (e) return e.getAttribute("name") || e.id || e.getAttribute("aria-label") || Ce(e) || void 0;
  }
  var Uo = (e) => ({
    begun: e,
    interactions: 0,
    refusals: 0,
    fields: new Map(),
    lastField: void 0,
  });
  function be(e, t) {
    const n = e.fields.get(t);
    if (n) return n;
    const r = {
      focusedAt: 0,
      visits: 0,
      interactions: 0,
      enteredAt: void 0,
      pasted: !1,
      hesitated: !1,
    };
    return (e.fields.set(t, r), r);
  }
  var Go = (e) => [...e.fields.values()].filter(({ enteredAt: t }) => t !== void 0).length;
  var sc = 150,
    ac = 2e3;
  function Wo(e) {
    const { now: t } = b(),
      n = new Set(),
      r = (i) => {
        const s = setTimeout(() => d.finish(void 0), ac),
          d = {
            form: i,
            at: t(),
            asked: !1,
            cancel: () => clearTimeout(s),
            finish(c) {
              n.delete(d) && (d.cancel(), e(i, c));
            },
          };
        return (n.add(d), d);
      },
      o = () => {
        for (const i of [...n]) i.finish(void 0);
      };
    return v([
      k(window, ["submit"], (i) => {
        if (!(i.target instanceof HTMLFormElement)) return;
        const s = r(i.target);
        setTimeout(() => {
          i.defaultPrevented || s.finish(void 0);
        });
      }),
      pe.subscribe((i) => {
        for (const s of n)
          s.asked ||
            i.beacon ||
            i.at - s.at > sc ||
            ((s.asked = !0),
            i.settled.then(({ status: d, failure: c }) =>
              s.finish(c === void 0 && (d ?? 0) < 400),
            ));
      }),
      _((i) => {
        i === "gone" && o();
      }),
      o,
    ]);
  }
  var en = (e) => ({ "form.name": Ho(e), "form.id": e?.id || void 0 }),
    Le = (e) => ({ ...en(e.form), "form.field_name": Zt(e), "form.field_type": e.type }),
    cc = (e) => {
      try {
        return e.matches(":autofill");
      } catch {
        return !1;
      }
    };
  function zo(e = {}) {
    const { now: t } = b(),
      n = new Map(),
      r = (a, l) => {
        S({ name: a, attributes: l }), e.onFormEvent?.(a, l);
      },
      o = (a) => {
        const l = a.form ?? a,
          p = n.get(l) ?? Uo(t());
        return (n.set(l, p), p);
      },
      i = (a, l) =>
        k(document, a, (p) => {
          const f = Bo(p);
          f && !ce(f) && l(f, p);
        }),
      s = (a) => {
        const l = o(a),
          p = be(l, a);
        if (((p.interactions += 1), (l.interactions += 1), p.enteredAt !== void 0)) return;
        p.enteredAt = t();
        const f = p.focusedAt ? $o(p.enteredAt - p.focusedAt) : void 0;
        !f ||
          p.hesitated ||
          ((p.hesitated = !0),
          O("form_hesitation", t(), f, {
            ...Le(a),
            "frustration.duration_ms": Math.round(p.enteredAt - p.focusedAt),
          }),
          e.onHesitation?.(f));
      },
      d = (a, l) => {
        n.delete(a);
        const p = Go(l);
        if (!p || !(a instanceof HTMLFormElement)) return;
        const f = Math.round(t() - l.begun),
          m = {
            ...en(a),
            "form.field_name": l.lastField?.name,
            "form.field_type": l.lastField?.type,
            "form.time_spent_ms": f,
            "form.interaction_count": l.interactions,
          };
        r("form.abandon", m);
        const g = jo({ changedFields: p, timeSpentMs: f, refusals: l.refusals });
        g && (O("form_abandonment", t(), g, m), e.onAbandonment?.(g));
      },
      c = () => {
        for (const [a, l] of [...n]) d(a, l);
      };
    return v([
      i(["focusin"], (a) => {
        const l = o(a),
          p = be(l, a);
        (p.visits += 1),
          (p.focusedAt = t()),
          (l.lastField = { name: Zt(a), type: a.type }),
          r("form.focus", { ...Le(a), "form.revisit_count": p.visits > 1 ? p.visits - 1 : void 0 });
      }),
      i(["input"], s),
      i(["paste"], (a) => {
        be(o(a), a).pasted = !0;
      }),
      i(["change"], (a) => {
        const l = be(o(a), a);
        (l.enteredAt ??= t()),
          r("form.change", {
            ...Le(a),
            "form.autofilled": cc(a) || void 0,
            "form.pasted": l.pasted || void 0,
          });
      }),
      i(["focusout"], (a) => {
        const l = be(o(a), a);
        l.focusedAt &&
          r("form.blur", {
            ...Le(a),
            "form.time_spent_ms": Math.round(t() - l.focusedAt),
            "form.interaction_count": l.interactions,
            "form.pasted": l.pasted || void 0,
          });
      }),
      i(["invalid"], (a) => {
        (o(a).refusals += 1),
          r("form.invalid", { ...Le(a), "form.error_message": a.validationMessage || void 0 });
      }),
      Wo((a, l) => {
        const p = n.get(a);
        n.delete(a),
          r("form.submit", {
            ...en(a),
            "form.time_spent_ms": p ? Math.round(t() - p.begun) : void 0,
            "form.interaction_count": p?.interactions,
            "form.success": l,
          });
      }),
      fe.subscribe(({ action: a }) => {
        a !== "replacestate" && a !== "hashchange" && c();
      }),
      _((a) => {
        a === "gone" && c();
      }),
    ]);
  }
  var dc = ["pointerdown", "keydown", "wheel", "touchstart", "scroll"];
  function Ko(e = {}) {
    let t = (e.idleMinutes ?? 5) * 6e4,
      n = !1,
      r,
      o = performance.now(),
      i = (c) => {
        S({ name: "page.visibility", attributes: { "page.visibility_state": c } }),
          e.onVisibility?.(c);
      },
      s = () => {
        const c = t - (performance.now() - o);
        c > 0 ? (r = setTimeout(s, c)) : n || ((n = !0), i("idle"));
      },
      d = () => {
        const c = navigator.onLine ? "online" : "offline";
        S({ name: "page.connectivity", attributes: { "page.connectivity_state": c } });
      };
    return (
      s(),
      v([
        _((c) => {
          c === "hidden" && i("hidden");
        }),
        k(document, ["visibilitychange"], () => {
          document.visibilityState === "visible" && i("visible");
        }),
        k(window, ["online", "offline"], d),
        k(window, dc, () => {
          (o = performance.now()), b().session.touch(), n && ((n = !1), i("active"), s());
        }),
        () => clearTimeout(r),
      ])
    );
  }
  var uc = {
    pageview: "push",
    reload: "reload",
    pushstate: "push",
    replacestate: "replace",
    popstate: "traverse",
    hashchange: "push",
  };
  function Jo(e = {}) {
    return Z.subscribe((t) => {
      const { action: n, left: r, url: o } = t,
        i = b().options.allowedQueryParameters,
        s = D(o, i);
      S({
        name: "user.navigation",
        at: t.at,
        attributes: {
          "event.action": n,
          "url.full": s,
          "browser.document.url.full": s,
          "page.number": t.number,
          "page.previous_url": r ? D(r.url, i) : void 0,
          "page.previous_duration_ms": r?.durationMs,
          "page.previous_scroll_depth": r?.scrollDepth,
          "browser.navigation.same_document": t.sameDocument,
          "browser.navigation.hash_change": n === "hashchange",
          "browser.navigation.type": uc[n],
        },
      }),
        e.onNavigation?.(t);
    });
  }
  function Xo(e = {}) {
    return me.subscribe((t) => {
      const { click: n, kind: r, afterMs: o, message: i, status: s, traceId: d, knowable: c } = t;
      e.onOutcome?.(t),
        !(!n.sequence || (r === "none" && !c)) &&
          S({
            name: "user.outcome",
            at: t.at,
            attributes: {
              "outcome.of": n.sequence,
              "outcome.kind": r,
              "outcome.after_ms": o,
              "outcome.message": i,
              "outcome.status": s,
              "outcome.trace_id": d,
              "target.semantic_name": n.name ?? de(n.control),
            },
          });
    });
  }
  function Qo() {
    let e = re,
      t = {
        active: () => e,
        with(n, r, o, ...i) {
          const s = e;
          e = n;
          try {
            return r.apply(o, i);
          } finally {
            e = s;
          }
        },
        bind(n, r) {
          return typeof r != "function"
            ? r
            : function (...i) {
                return t.with(n, () => r.apply(this, i));
              };
        },
        enable: () => t,
        disable() {
          return ((e = re), t);
        },
      };
    return t;
  }
  function ct() {
    const { session: e, user: t, page: n } = b();
    return { "session.id": e.id(), ...it(t), "page.url": n().url };
  }
  var lc = new Set(lo),
    dt = (e) => lc.has(e);
  function ee(e, t) {
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
  function Yo(e) {
    return {
      getLogger: (t, n) => ({
        enabled: () => !0,
        emit(r) {
          const o = b().now(),
            i = F.getSpanContext(r.context ?? N.active()),
            s = e.takeDropped(),
            d = {
              ...(r.attributes?.["session.id"] ? void 0 : ct()),
              ...r.attributes,
              "trace.id": i?.traceId,
              "span.id": i?.spanId,
              "session.dropped_count": s || void 0,
            },
            c = Bt(
              {
                time: ee(r.timestamp, o),
                observedTime: ee(r.observedTimestamp, o),
                severityNumber: r.severityNumber ?? 9,
                severityText: r.severityText ?? "INFO",
                eventName: r.eventName,
                body: r.body,
                attributes: d,
                traceId: i?.traceId,
                spanId: i?.spanId,
                flags: i?.traceFlags,
              },
              dt,
            );
          e.add({ name: t, version: n }, c);
        },
      }),
    };
  }
  var fc = (e) =>
      typeof e == "string"
        ? { "exception.message": e }
        : {
            "exception.type": String(e.code ?? e.name ?? "Error"),
            "exception.message": e.message ?? "",
            "exception.stacktrace": e.stack ?? "",
          },
    Zo = (e) => typeof e == "number" || e instanceof Date || Array.isArray(e);
  function ei({ name: e, options: t, parent: n, attributes: r, now: o, onEnd: i }) {
    let s = n && J(n) ? n : void 0,
      d = {
        traceId: s?.traceId ?? X(16),
        spanId: X(8),
        traceFlags: s?.traceFlags ?? 1,
        ...(s?.traceState ? { traceState: s.traceState } : {}),
      },
      c = ee(t.startTime, o()),
      a = { ...r, ...t.attributes },
      l = [],
      p = [],
      f = { code: 0 },
      m = !1,
      g = {
        spanContext: () => d,
        isRecording: () => !m,
        setAttribute(u, y) {
          return (m || (a[u] = y), g);
        },
        setAttributes(u) {
          return (m || Object.assign(a, u), g);
        },
        addEvent(u, y, h) {
          const x = ee(Zo(y) ? y : h, o());
          return (m || l.push({ time: x, name: u, attributes: Zo(y) ? {} : (y ?? {}) }), g);
        },
        addLink({ context: u, attributes: y }) {
          const { traceId: h, spanId: x } = u;
          return (m || p.push({ traceId: h, spanId: x, attributes: y ?? {} }), g);
        },
        addLinks(u) {
          for (const y of u) g.addLink(y);
          return g;
        },
        setStatus(u) {
          return (m || (f = { code: u.code, message: u.message }), g);
        },
        updateName(u) {
          return (m || (e = u), g);
        },
        recordException(u, y) {
          g.addEvent("exception", fc(u), y);
        },
        end(u) {
          m ||
            ((m = !0),
            i({
              traceId: d.traceId,
              spanId: d.spanId,
              parentSpanId: s?.spanId,
              traceState: d.traceState?.serialize(),
              flags: d.traceFlags,
              name: e,
              kind: (t.kind ?? Te.INTERNAL) + 1,
              startTime: c,
              endTime: Math.max(c, ee(u, o())),
              attributes: a,
              events: l,
              links: p,
              status: f,
            }));
        },
      };
    return (g.addLinks([...(t.links ?? [])]), g);
  }
  function ti(e) {
    return {
      getTracer(t, n) {
        const r = { name: t, version: n },
          o = (s, d = {}, c = N.active()) =>
            ei({
              name: s,
              options: d,
              parent: d.root ? void 0 : F.getSpanContext(c),
              attributes: ct(),
              now: b().now,
              onEnd: (a) => e.add(r, Ht(a, dt)),
            });
        function i(s, d, c, a) {
          const l = typeof d == "function" ? {} : d,
            p = typeof c == "object" ? c : N.active(),
            f = [d, c, a].find((g) => typeof g == "function"),
            m = o(s, l, p);
          return N.with(F.setSpan(p, m), () => f(m));
        }
        return { startSpan: o, startActiveSpan: i };
      },
    };
  }
  var ut;
  function ni(e) {
    Vt(e);
    const t = zt("traces", e),
      n = ti(t),
      r = !he("trace") && F.setGlobalTracerProvider(n);
    return (
      he("context") || N.setGlobalContextManager(Qo()),
      (ut = n),
      {
        tracerProvider: n,
        flush: t.flush,
        async stop() {
          r && F.disable(), ut === n && (ut = void 0), await t.stop();
        },
      }
    );
  }
  function ri(e) {
    Vt(e);
    const t = zt("logs", e),
      n = Yo(t),
      r = !he("logs") && oe.setGlobalLoggerProvider(n),
      o = n.getLogger(Re, Pe),
      i = mo(o);
    return {
      loggerProvider: n,
      flush: t.flush,
      async stop() {
        i(), r && oe.disable(), await t.stop();
      },
    };
  }
  var oi = (e = Re, t) => (ut ?? F).getTracer(e, t);
  function ii(e) {
    if (!(typeof e != "string" || !/^\s*\{/.test(e) || !e.includes('"query"')))
      try {
        const { query: t, operationName: n } = JSON.parse(e);
        if (typeof t != "string") return;
        const r = /(?:^|[\s}])(query|mutation|subscription)\b\s*([A-Za-z_]\w*)?/.exec(t);
        if (!r && !/^\s*\{/.test(t)) return;
        const o = typeof n == "string" ? n : r?.[2];
        return { type: r?.[1] ?? "query", name: o };
      } catch {
        return;
      }
  }
  var si = (e, t = []) => t.some((n) => (typeof n == "string" ? e.startsWith(n) : n.test(e)));
  function pc(e, t, n) {
    const { traceId: r, spanId: o, traceFlags: i, traceState: s } = t.spanContext(),
      d = i.toString(16).padStart(2, "0");
    e.setHeader("traceparent", `00-${r}-${o}-${d}`);
    const c = s?.serialize();
    if ((c && e.setHeader("tracestate", c), !n)) return;
    const l = (_t.getActiveBaggage()?.getAllEntries() ?? []).map(
      ([p, { value: f }]) => `${p}=${encodeURIComponent(f)}`,
    );
    l.push(`session.id=${b().session.id()}`), e.setHeader("baggage", l.join());
  }
  function mc(e, t) {
    const { status: n, bodySize: r, failure: o } = t;
    n && e.setAttribute("http.response.status_code", n),
      r !== void 0 && e.setAttribute("http.response.body.size", r),
      o
        ? e.setAttribute("error.type", o)
        : n && n >= 400 && e.setAttribute("error.type", String(n)),
      o !== "abort" && (o || (n ?? 0) >= 400) && e.setStatus({ code: vt.ERROR }),
      e.end(t.at);
  }
  function ai(e = {}) {
    return pe.subscribe((t) => {
      const { url: n, method: r, click: o } = t;
      if (si(n.href, e.ignoreUrls)) return;
      const i = b().options.urlTemplate?.(n),
        s = ii(t.body),
        d = Number(n.port || (n.protocol === "https:" ? 443 : 80)),
        c = oi().startSpan(
          i ? `${r} ${i}` : r,
          {
            kind: Te.CLIENT,
            startTime: t.at,
            attributes: {
              "http.request.method": r,
              "server.address": n.hostname,
              "server.port": d,
              "url.full": D(n.href, b().options.allowedQueryParameters),
              ...(i ? { "url.template": i } : {}),
              ...(o?.sequence ? { "session.click_sequence": o.sequence } : {}),
              ...(s?.name ? { "graphql.operation.name": s.name } : {}),
              ...(s ? { "graphql.operation.type": s.type } : {}),
            },
          },
          N.active(),
        );
      F.isSpanContextValid(c.spanContext()) && (t.traceId = c.spanContext().traceId),
        (n.origin === location.origin || si(n.href, e.traceOrigins)) && pc(t, c, e.baggage === !0),
        e.onRequest?.(t, c),
        t.settled.then((a) => mc(c, a));
    });
  }
  var pi = -1,
    ve = () => pi,
    xe = (e) => {
      addEventListener(
        "pageshow",
        (t) => {
          t.persisted && ((pi = t.timeStamp), e(t));
        },
        !0,
      );
    },
    M = (e, t, n, r) => {
      let o, i;
      return (s) => {
        t.value >= 0 &&
          (s || r) &&
          ((i = t.value - (o ?? 0)),
          (i || o === void 0) &&
            ((o = t.value),
            (t.delta = i),
            (t.rating = ((d, c) => (d > c[1] ? "poor" : d > c[0] ? "needs-improvement" : "good"))(
              t.value,
              n,
            )),
            e(t)));
      };
    },
    pn = (e) => {
      requestAnimationFrame(() => requestAnimationFrame(() => e()));
    },
    mn = () => {
      const e = performance.getEntriesByType("navigation")[0];
      if (e && e.responseStart > 0 && e.responseStart < performance.now()) return e;
    },
    Me = () => mn()?.activationStart ?? 0,
    te = -1,
    mi = new Set(),
    ci = () => (document.visibilityState !== "hidden" || document.prerendering ? 1 / 0 : 0),
    sn = (e) => {
      if (document.visibilityState === "hidden") {
        if (e.type === "visibilitychange") for (const t of mi) t();
        isFinite(te) ||
          ((te = e.type === "visibilitychange" ? e.timeStamp : 0),
          removeEventListener("prerenderingchange", sn, !0));
      }
    },
    Ne = (e = !1) => {
      if ((e && (te = 1 / 0), te < 0)) {
        const t = Me();
        (te =
          (document.prerendering
            ? void 0
            : globalThis.performance
                .getEntriesByType("visibility-state")
                .find((r) => r.name === "hidden" && r.startTime >= t)?.startTime) ?? ci()),
          addEventListener("visibilitychange", sn, !0),
          addEventListener("prerenderingchange", sn, !0),
          xe(() => {
            setTimeout(() => {
              te = ci();
            });
          });
      }
      return {
        get firstHiddenTime() {
          return te;
        },
        onHidden(t) {
          mi.add(t);
        },
      };
    },
    q = (e, t = -1, n, r = 0, o, i, s) => {
      let d = mn(),
        c = d?.navigationId || 0,
        a = "navigate";
      return (
        n
          ? (a = n)
          : ve() >= 0
            ? (a = "back-forward-cache")
            : d &&
              (document.prerendering || Me() > 0
                ? (a = "prerender")
                : document.wasDiscarded
                  ? (a = "restore")
                  : d.type && (a = d.type.replace(/_/g, "-"))),
        {
          name: e,
          value: t,
          rating: "good",
          delta: 0,
          entries: [],
          id: `v6-${Date.now()}-${Math.floor(8999999999999 * Math.random()) + 1e12}`,
          navigationType: a,
          navigationId: r || c,
          navigationInteractionId: o,
          navigationURL: i || d?.name,
          navigationStartTime: s || 0,
        }
      );
    },
    di = new WeakMap();
  function ft(e, t) {
    let n = di.get(t);
    return (n || ((n = new WeakMap()), di.set(t, n)), n.get(e) || n.set(e, new t()), n.get(e));
  }
  var an = class {
      t;
      i = 0;
      o = [];
      h(t) {
        if (t.hadRecentInput) return;
        const n = this.o[0],
          r = this.o.at(-1);
        this.i && n && r && t.startTime - r.startTime < 1e3 && t.startTime - n.startTime < 5e3
          ? ((this.i += t.value), this.o.push(t))
          : ((this.i = t.value), (this.o = [t])),
          this.t?.(t);
      }
    },
    ne = (e, t, n = {}) => {
      try {
        const r = e.filter((o) => PerformanceObserver.supportedEntryTypes.includes(o));
        if (r.length > 0) {
          const o = new PerformanceObserver((i) => {
            queueMicrotask(() => {
              const s = i.getEntries();
              r.length > 1 &&
                s.sort((d, c) => d.startTime + d.duration - (c.startTime + c.duration)),
                t(s);
            });
          });
          for (const i of r) o.observe({ type: i, buffered: !0, ...n });
          return o;
        }
      } catch {}
    },
    Fe = (e) =>
      globalThis.PerformanceObserver?.supportedEntryTypes?.includes("soft-navigation") &&
      typeof globalThis.PerformanceSoftNavigation?.prototype
        ?.getLargestInteractionContentfulPaint == "function" &&
      e &&
      e.reportSoftNavs,
    gi = (e, t) => {
      if ((e.set(t.navigationId, t), e.size > 2)) {
        const n = e.keys().next().value;
        n !== void 0 && e.delete(n);
      }
    },
    yi = (e) => {
      let t = !1;
      return () => {
        t || (e(), (t = !0));
      };
    },
    cn = class {
      l;
    },
    pt = (e) => {
      document.prerendering ? addEventListener("prerenderingchange", e, !0) : e();
    },
    tn = [1800, 3e3],
    gn = (e, t = {}) => {
      const n = Fe(t);
      pt(() => {
        let r = ft(t, cn),
          o = Ne(),
          i,
          s = q("FCP"),
          d = ne(["paint"], (c) => {
            for (const a of c)
              a.name === "first-contentful-paint" &&
                (d.disconnect(),
                a.startTime < o.firstHiddenTime &&
                  ((s.value = Math.max(a.startTime - Me(), 0)),
                  s.entries.push(a),
                  (s.navigationId = a.navigationId || s.navigationId),
                  i(!0)));
          });
        d &&
          ((i = M(e, s, tn, t.reportAllChanges)),
          xe((c) => {
            (s = q(
              "FCP",
              -1,
              "back-forward-cache",
              s.navigationId,
              s.navigationInteractionId,
              s.navigationURL,
              ve(),
            )),
              (i = M(e, s, tn, t.reportAllChanges)),
              pn(() => {
                (s.value = performance.now() - c.timeStamp), i(!0);
              });
          })),
          n &&
            ne(
              ["soft-navigation"],
              (c) => {
                c.forEach((a) => {
                  r.l && a.navigationId && gi(r.l, a);
                  const l = Math.max((a.presentationTime || a.paintTime || 0) - a.startTime, 0);
                  (s = q(
                    "FCP",
                    l,
                    "soft-navigation",
                    a.navigationId,
                    a.interactionId,
                    a.name,
                    a.startTime,
                  )),
                    (i = M(e, s, tn, t.reportAllChanges)),
                    i(!0);
                });
              },
              t,
            );
      });
    },
    ui = [0.1, 0.25],
    hi = (e, t = {}) => {
      const n = Ne();
      gn(
        yi(() => {
          let r,
            o = q("CLS", 0),
            i = ft(t, an),
            s = (f, m, g, u, y) => {
              (o = q("CLS", 0, f, m, g, u, y)), (i.i = 0), (r = M(e, o, ui, t.reportAllChanges));
            },
            d = (f = !1) => {
              i.i > o.value && ((o.value = i.i), (o.entries = i.o)), r(f);
            },
            c = (f) => {
              d(!0), s("soft-navigation", f.navigationId, f.interactionId, f.name, f.startTime);
            },
            a = (f) => {
              for (const m of f) m.entryType !== "soft-navigation" ? i.h(m) : c(m);
              d();
            },
            l = ["layout-shift"];
          Fe(t) && l.push("soft-navigation");
          const p = ne(l, a);
          p &&
            ((r = M(e, o, ui, t.reportAllChanges)),
            n.onHidden(() => {
              a(p.takeRecords()), r(!0);
            }),
            xe(() => {
              s(
                "back-forward-cache",
                o.navigationId,
                o.navigationInteractionId,
                o.navigationURL,
                ve(),
              ),
                pn(r);
            }),
            setTimeout(r));
        }),
      );
    },
    bi = 0,
    nn = 1 / 0,
    lt = 0,
    gc = (e) => {
      for (const t of e)
        t.interactionId &&
          ((nn = Math.min(nn, t.interactionId)),
          (lt = Math.max(lt, t.interactionId)),
          (bi = lt ? (lt - nn) / 7 + 1 : 0));
    },
    dn,
    li = () => (dn ? bi : (performance.interactionCount ?? 0)),
    yc = () => {
      "interactionCount" in performance || dn || (dn = ne(["event"], gc, { durationThreshold: 0 }));
    },
    un = class {
      u = 0;
      v = [];
      m = new Map();
      p;
      T;
      _() {
        return li() - this.u;
      }
      M() {
        (this.u = li()), (this.v.length = 0), this.m.clear();
      }
      L(t) {
        const n = this._(),
          r = Math.min(this.v.length - 1, Math.floor(n / 50));
        return !n || r !== -1 || (t !== "soft-navigation" && t !== "back-forward-cache")
          ? this.v[r]
          : { P: 8, id: -1, entries: [] };
      }
      h(t) {
        if ((this.p?.(t), !t.interactionId)) return;
        let n = this.v.at(-1),
          r = this.m.get(t.interactionId);
        if (r || this.v.length < 10 || t.duration > n.P) {
          if (
            (r
              ? t.duration > r.P
                ? ((r.entries = [t]), (r.P = t.duration))
                : t.duration === r.P && t.startTime === r.entries[0].startTime && r.entries.push(t)
              : ((r = { id: t.interactionId, entries: [t], P: t.duration }),
                this.m.set(r.id, r),
                this.v.push(r)),
            this.v.sort((o, i) => i.P - o.P),
            this.v.length > 10)
          ) {
            const o = this.v.splice(10);
            for (const i of o) this.m.delete(i.id);
          }
          this.T?.(r);
        }
      }
    },
    vi = (e) => {
      const t = "requestIdleCallback" in globalThis ? 1e3 : 0,
        n = globalThis.requestIdleCallback || setTimeout,
        r = globalThis.cancelIdleCallback || clearTimeout;
      if (document.visibilityState === "hidden") e();
      else {
        let o = yi(e),
          i = -1,
          s = () => {
            r(i), o();
          };
        addEventListener("visibilitychange", s, { once: !0, capture: !0 }),
          (i = n(
            () => {
              removeEventListener("visibilitychange", s, { capture: !0 }), o();
            },
            { timeout: t },
          ));
      }
    },
    fi = [200, 500],
    xi = (e, t = {}) => {
      if (
        !globalThis.PerformanceEventTiming ||
        !("interactionId" in PerformanceEventTiming.prototype)
      )
        return;
      const n = Ne();
      pt(() => {
        yc();
        let r,
          o = q("INP"),
          i = ft(t, un),
          s = (f, m, g, u, y) => {
            i.M(), (o = q("INP", -1, f, m, g, u, y)), (r = M(e, o, fi, t.reportAllChanges));
          },
          d = () => {
            const f = i.L(o.navigationType);
            f && f.P !== o.value && ((o.value = f.P), (o.entries = f.entries), r());
          },
          c = (f) => {
            d(), r(!0), s("soft-navigation", f.navigationId, f.interactionId, f.name, f.startTime);
          },
          a = (f, m = !1) => {
            vi(() => {
              for (const g of f) g.entryType !== "soft-navigation" ? i.h(g) : c(g);
              d(), m && r(!0);
            });
          },
          l = ["event", "first-input"];
        Fe(t) && l.push("soft-navigation");
        const p = ne(l, a, { ...t, durationThreshold: t.durationThreshold ?? 40 });
        (r = M(e, o, fi, t.reportAllChanges)),
          p &&
            (n.onHidden(() => {
              a(p.takeRecords(), !0);
            }),
            xe(() => {
              s(
                "back-forward-cache",
                o.navigationId,
                o.navigationInteractionId,
                o.navigationURL,
                ve(),
              );
            }));
      });
    },
    ln = class {
      p;
      l;
      h(t) {
        this.p?.(t);
      }
    },
    rn = [2500, 4e3],
    ki = (e, t = {}) => {
      let n = !1,
        r = Fe(t);
      pt(() => {
        let o,
          i = Ne(),
          s = q("LCP"),
          d = ft(t, ln),
          c = (m, g, u, y, h) => {
            (s = q("LCP", -1, m, g, u, y, h)),
              (o = M(e, s, rn, t.reportAllChanges)),
              (n = !1),
              m === "soft-navigation" && (i = Ne(!0));
          },
          a = (m) => {
            d.l && m.navigationId && gi(d.l, m),
              n || o(!0),
              c("soft-navigation", m.navigationId, m.interactionId, m.name, m.startTime);
            const g = m.getLargestInteractionContentfulPaint?.();
            g && l([g]);
          },
          l = (m) => {
            t.reportAllChanges || r || (m = m.slice(-1));
            for (const g of m) {
              if (!g) continue;
              if (g.entryType === "soft-navigation") {
                a(g);
                continue;
              }
              let u = 0,
                y = [],
                h = g.startTime;
              if (g.entryType === "largest-contentful-paint")
                (u = Math.max(g.startTime - Me(), 0)), d.h(g), (y = [g]);
              else if (g.entryType === "interaction-contentful-paint") {
                const x = g;
                if (
                  !s.navigationId ||
                  ("interactionId" in x && x.interactionId != s.navigationInteractionId)
                )
                  continue;
                (h = x.largestContentfulPaint?.renderTime || 0),
                  (u = Math.max(h - g.startTime, 0)),
                  x.largestContentfulPaint &&
                    (d.h(x.largestContentfulPaint), (y = [x.largestContentfulPaint]));
              }
              h < i.firstHiddenTime && ((s.value = u), (s.entries = y), o());
            }
          },
          p = ["largest-contentful-paint"];
        r && p.push("interaction-contentful-paint", "soft-navigation");
        const f = ne(p, l);
        if (f) {
          o = M(e, s, rn, t.reportAllChanges);
          const m = ["keydown", "click", "visibilitychange"],
            g = (u) => {
              if (u.isTrusted && !n) {
                const y = s.id;
                vi(() => {
                  if (!n) {
                    if (!r) {
                      f.disconnect();
                      for (const h of m) removeEventListener(h, g, { capture: !0 });
                    }
                    y === s.id && ((n = !0), o(!0));
                  }
                });
              }
            };
          for (const u of m) addEventListener(u, g, { capture: !0 });
          xe((u) => {
            c(
              "back-forward-cache",
              s.navigationId,
              s.navigationInteractionId,
              s.navigationURL,
              ve(),
            ),
              (o = M(e, s, rn, t.reportAllChanges)),
              pn(() => {
                (s.value = performance.now() - u.timeStamp), (n = !0), o(!0);
              });
          });
        }
      });
    },
    on = [800, 1800],
    fn = (e) => {
      document.prerendering
        ? pt(() => fn(e))
        : document.readyState !== "complete"
          ? addEventListener("load", () => fn(e), !0)
          : setTimeout(e);
    },
    Si = (e, t = {}) => {
      let n = Fe(t),
        r = q("TTFB"),
        o = M(e, r, on, t.reportAllChanges);
      fn(() => {
        const i = mn();
        if (i) {
          const s = i.responseStart;
          (r.value = Math.max(s - Me(), 0)),
            (r.entries = [i]),
            o(!0),
            xe(() => {
              (r = q(
                "TTFB",
                0,
                "back-forward-cache",
                r.navigationId,
                r.navigationInteractionId,
                r.navigationURL,
                ve(),
              )),
                (o = M(e, r, on, t.reportAllChanges)),
                o(!0);
            }),
            n &&
              ne(
                ["soft-navigation"],
                (d) => {
                  d.forEach((c) => {
                    c.navigationId &&
                      ((r = q(
                        "TTFB",
                        0,
                        "soft-navigation",
                        c.navigationId,
                        c.interactionId,
                        c.name,
                        c.startTime,
                      )),
                      (r.entries = [c]),
                      (o = M(e, r, on, t.reportAllChanges)),
                      o(!0));
                  });
                },
                t,
              );
        }
      });
    };
  function wi(e = {}) {
    let t = !0,
      n = (r) => {
        t &&
          (S({
            name: "browser.web_vital",
            attributes: {
              "browser.web_vital.name": r.name.toLowerCase(),
              "browser.web_vital.value": r.value,
              "browser.web_vital.delta": r.delta,
              "browser.web_vital.id": r.id,
              "browser.web_vital.rating": r.rating,
              "browser.web_vital.navigation_type": r.navigationType,
            },
          }),
          e.onVital?.(r));
      };
    for (const r of [ki, xi, hi, gn, Si]) r(n);
    return () => {
      t = !1;
    };
  }
  var I = (e) => (t) => (t === !1 ? () => {} : e(t)),
    Ei = {
      navigations: I(Jo),
      clicks: I(Oo),
      requests: I(ai),
      outcomes: I(Xo),
      forms: I(zo),
      errors: I(Vo),
      vitals: I(wi),
      lifecycle: I(Ko),
      rageClicks: I(Co),
      deadClicks: I(go),
      errorClicks: I(ho),
      thrashing: I(Po),
      quickBacks: I(Eo),
      refreshRage: I(To),
    },
    hc = (e, t) => Ei[e](t[e]),
    bc = Object.keys(Ei),
    Ti = (e = {}) => v(bc.map((t) => hc(t, e)));
  function yn(e) {
    const t = ni(e),
      n = ri(e),
      r = Ti(e.instrumentations),
      o = async (i) => {
        await Promise.all([t[i](), n[i]()]);
      };
    return {
      flush: () => o("flush"),
      stop() {
        return (r(), o("stop"));
      },
    };
  }
  yn({ serviceName: "bench", endpoint: globalThis.__ENDPOINT });
})();
