(() => {
  var U = "1.10.0";
  var hn = /^(\d+)\.(\d+)\.(\d+)(-(.+))?$/;
  function Ti(e) {
    const t = new Set([e]),
      n = new Set(),
      r = e.match(hn);
    if (!r) return () => !1;
    const o = { major: +r[1], minor: +r[2], patch: +r[3], prerelease: r[4] };
    if (o.prerelease != null) return (a) => a === e;
    function i(d) {
      return (n.add(d), !1);
    }
    function s(d) {
      return (t.add(d), !0);
    }
    return (a) => {
      if (t.has(a)) return !0;
      if (n.has(a)) return !1;
      const c = a.match(hn);
      if (!c) return i(a);
      const l = { major: +c[1], minor: +c[2], patch: +c[3], prerelease: c[4] };
      return l.prerelease != null || o.major !== l.major
        ? i(a)
        : o.major === 0
          ? o.minor === l.minor && o.patch <= l.patch
            ? s(a)
            : i(a)
          : o.minor <= l.minor
            ? s(a)
            : i(a);
    };
  }
  var bn = Ti(U);
  var _i = U.split(".")[0],
    Ve = Symbol.for(`opentelemetry.js.api.${_i}`),
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
  function Ci() {
    return Object.defineProperty({}, "version", {
      value: U,
      enumerable: !0,
      writable: !1,
      configurable: !1,
    });
  }
  function j(e, t, n, r = !1) {
    var o;
    const i = (qe[Ve] = (o = qe[Ve]) !== null && o !== void 0 ? o : Ci());
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
  function $(e, t) {
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
  var Ai = "diag",
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
            const m = new Error(
              "Cannot use diag as the logger for itself. Please use a DiagLogger implementation like ConsoleDiagLogger or a custom implementation",
            );
            return (this.error((d = m.stack) !== null && d !== void 0 ? d : m.message), !1);
          }
          typeof i == "number" && (i = { logLevel: i });
          const a = L("diag"),
            c = kn((s = i.logLevel) !== null && s !== void 0 ? s : 60, o);
          if (a && !i.suppressOverrideMessage) {
            var l;
            const m =
              (l = new Error().stack) !== null && l !== void 0
                ? l
                : "<failed to generate stacktrace>";
            a.warn(`Current logger will be overwritten from ${m}`),
              c.warn(`Current logger will overwrite one already registered from ${m}`);
          }
          return j("diag", c, this, !0);
        };
        (this.setLogger = r),
          (this.disable = () => {
            $(Ai, this);
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
  var Ic = C.instance();
  function En(e = {}) {
    return new wn(new Map(Object.entries(e)));
  }
  function we(e) {
    return Symbol.for(e);
  }
  var oe = new (class mt {
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
  var Ri = "0000000000000000",
    Pi = "00000000000000000000000000000000",
    An = { traceId: Pi, spanId: Ri, traceFlags: 0 };
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
  var je = new Uint8Array([
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
        (je[e.charCodeAt(r)] | 0) +
        (je[e.charCodeAt(r + 1)] | 0) +
        (je[e.charCodeAt(r + 2)] | 0) +
        (je[e.charCodeAt(r + 3)] | 0);
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
      return oe;
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
    Oi = new Ln(),
    Ii = Object.freeze({ dispose: () => {} }),
    W = class Nn {
      constructor() {
        this._attachUnsupportedWarned = !1;
      }
      static getInstance() {
        return (this._instance || (this._instance = new Nn()), this._instance);
      }
      setGlobalContextManager(t) {
        return j(yt, t, C.instance());
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
            Ii);
      }
      _getContextManager() {
        return L(yt) || Oi;
      }
      disable() {
        this._getContextManager().disable(), $(yt, C.instance());
      }
    };
  var ht = we("OpenTelemetry Context Key SPAN");
  function $e(e) {
    return e.getValue(ht) || void 0;
  }
  function Mn() {
    return $e(W.getInstance().active());
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
    return (t = $e(e)) === null || t === void 0 ? void 0 : t.spanContext();
  }
  var bt = W.getInstance(),
    He = class {
      startSpan(e, t, n = bt.active()) {
        if (t?.root) return new G();
        const r = n && Be(n);
        return Li(r) && J(r) ? new G(r) : new G();
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
        const a = (o = s) !== null && o !== void 0 ? o : bt.active(),
          c = this.startSpan(e, i, a),
          l = Ee(a, c);
        return bt.with(l, d, void 0, c);
      }
    };
  function Li(e) {
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
  var Ni = new He(),
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
        return e ? ((this._delegate = e), this._delegate) : Ni;
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
  var Mi = new qn(),
    xt = class {
      getTracer(e, t, n) {
        var r;
        return (r = this.getDelegateTracer(e, t, n)) !== null && r !== void 0
          ? r
          : new Vn(this, e, t, n);
      }
      getDelegate() {
        var e;
        return (e = this._delegate) !== null && e !== void 0 ? e : Mi;
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
  var Fi = class {
      getLogger(e, t, n) {
        return new gt();
      }
    },
    jn = new Fi();
  var $n = class {
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
        : new $n(this, e, t, n);
    }
    _getDelegate() {
      var e;
      return (e = this._delegate) !== null && e !== void 0 ? e : jn;
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
        const n = j(St, t, C.instance());
        return (n && this._proxyLoggerProvider._setDelegate(t), n);
      }
      getLoggerProvider() {
        return L(St) || this._proxyLoggerProvider;
      }
      getLogger(t, n, r) {
        return this.getLoggerProvider().getLogger(t, n, r);
      }
      disable() {
        $(St, C.instance()), (this._proxyLoggerProvider = new kt());
      }
    };
  var ie = Bn.getInstance();
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
    Di = new Un(),
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
        return j(Tt, t, C.instance());
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
        $(Tt, C.instance());
      }
      _getGlobalPropagator() {
        return L(Tt) || Di;
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
          (this.getSpan = $e),
          (this.getActiveSpan = Mn),
          (this.getSpanContext = Be),
          (this.setSpan = Ee),
          (this.setSpanContext = Dn);
      }
      static getInstance() {
        return (this._instance || (this._instance = new Qn()), this._instance);
      }
      setGlobalTracerProvider(t) {
        const n = j(Ct, this._proxyTracerProvider, C.instance());
        return (n && this._proxyTracerProvider.setDelegate(t), n);
      }
      getTracerProvider() {
        return L(Ct) || this._proxyTracerProvider;
      }
      getTracer(t, n) {
        return this.getTracerProvider().getTracer(t, n);
      }
      disable() {
        $(Ct, C.instance()), (this._proxyTracerProvider = new xt());
      }
    };
  var F = Xn.getInstance();
  var Yn =
      "a[href],area[href],button,input,select,textarea,summary,option,label,video,audio,canvas,[role=button],[role=link],[role=checkbox],[role=radio],[role=switch],[role=tab],[role=menuitem],[role=menuitemcheckbox],[role=menuitemradio],[role=option],[role=treeitem],[role=slider],[role=spinbutton],[role=combobox],[role=gridcell],[onclick],[contenteditable=''],[contenteditable=true]",
    Zn = (e) => e instanceof Element,
    er = (e) => e.composedPath().find(Zn);
  function Vi(e) {
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
    return n instanceof HTMLLabelElement ? (n.control ?? n) : (n ?? Vi(t) ?? t[0]);
  }
  var Ue = (e) => e.closest(Yn) !== null;
  var qi = /^(?:img|svg|picture|use|path|i)$/,
    ji =
      /^(?:html|body|main|section|article|header|footer|nav|aside|form|table|tbody|tr|ul|ol|fieldset)$/;
  function $i(e) {
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
      qi.test(e.localName) ||
      t.textDecorationLine.includes("underline")
      ? !0
      : $i(e);
  }
  var Rt = (e) =>
      /^[A-Za-z][\w-]{1,40}$/.test(e) && !/\d{3,}|^css-|^sc-|__|[a-z][A-Z0-9]{2,}[a-z]/.test(e),
    Bi = (e) => {
      if (Rt(e.id)) return `#${e.id}`;
      const t = e.getAttribute("data-testid");
      return t && Rt(t) ? `[data-testid="${t}"]` : void 0;
    };
  function Hi(e) {
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
      const r = Bi(n);
      if (r) return [r, ...t].join(">");
      t.unshift(Hi(n));
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
  function Ui(e) {
    let t = e;
    for (let n = 0; n < 15 && _e(t); n += 1) {
      const r = or(rr(t.type));
      if (r) return r;
      t = t.return;
    }
  }
  function Gi(e) {
    let t = e;
    for (let n = 0; n < 5 && _e(t); n += 1) {
      const r = or(rr(t.type));
      if (r) return r;
      t = t.parent;
    }
  }
  function Wi(e) {
    const t = _e(e) ? e.loc : void 0,
      n = _e(t) ? t.file : void 0;
    return typeof n == "string" ? /([^/]+)\.svelte$/.exec(n)?.[1] : void 0;
  }
  function ir(e) {
    for (let t = e, n = 0; t && n < 3; t = t.parentElement, n += 1) {
      for (const r of Object.keys(t)) {
        const o = Reflect.get(t, r);
        if (r.startsWith("__reactFiber$")) return Ui(o);
        if (r === "__vueParentComponent") return Gi(o);
        if (r === "__svelte_meta") return Wi(o);
      }
      if (t.localName.includes("-") && t.getAttributeNames().some((r) => /^_nghost|^ng-/.test(r)))
        return t.localName;
    }
  }
  var zi = {
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
    Ki = {
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
    if (n === "input") return zi[e.getAttribute("type") ?? ""] ?? "textbox";
    if (n === "select") return e.hasAttribute("multiple") ? "listbox" : "combobox";
    if (!((n === "a" || n === "area") && !e.hasAttribute("href"))) return Ki[n];
  }
  var Ji = new Set(
      "button cell checkbox columnheader gridcell heading link menuitem menuitemcheckbox menuitemradio option radio row rowheader sectionhead switch tab tooltip treeitem".split(
        " ",
      ),
    ),
    sr = (e) => e !== void 0 && Ji.has(e);
  var se = (e) => e?.trim() ?? "",
    Xi = { submit: "Submit", reset: "Reset" };
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
        ? se(e.getAttribute("value")) || ar(e, Xi[n])
        : n === "image"
          ? se(e.getAttribute("alt")) || ar(e, void 0)
          : Ot(e);
    }
    if (t === "img" || t === "area") return se(e.getAttribute("alt"));
    if (t === "fieldset") return Pt(We(e, "legend"));
    if (t === "figure") return Pt(We(e, "figcaption"));
    if (t === "table") return Pt(We(e, "caption"));
    if (t === "optgroup" || t === "track") return se(e.getAttribute("label"));
    if (e instanceof SVGElement) {
      const n = We(e, "title");
      return se(n?.textContent) || se(e.getAttribute("xlink:title"));
    }
    return Ot(e);
  }
  var Pt = (e) => (e ? [e] : []);
  function ar(e, t) {
    const n = Ot(e);
    return n.length ? n : (t ?? "");
  }
  var X = (e) => e.replace(/[\s\u00a0]+/g, " ").trim();
  function ur(e) {
    if (e.getAttribute("aria-hidden") === "true") return !0;
    const t = getComputedStyle(e);
    return t.display === "none" || t.visibility === "hidden" || t.visibility === "collapse";
  }
  var lr = (e, t) => {
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
    const o = / \/ "((?:[^"\\]|\\.)*)"\s*$/.exec(r),
      s = (
        o
          ? [o[1] ?? ""]
          : [...r.matchAll(/"((?:[^"\\]|\\.)*)"|attr\(([\w-]+)\)/g)].map(
              ([, d, a]) => d ?? e.getAttribute(a ?? "") ?? "",
            )
      )
        .join("")
        .replace(/\\(.)/g, "$1")
        .replace(/[\ue000-\uf8ff]/g, "");
    return s && fr(n) ? ` ${s} ` : s;
  }
  var fr = (e) => e.display !== "inline" && e.display !== "contents";
  function Qi(e) {
    return [
      ...(e instanceof HTMLSlotElement
        ? e.assignedNodes().length
          ? e.assignedNodes()
          : [...e.childNodes]
        : [...(e.shadowRoot ?? e).childNodes]),
      ...lr(e, "aria-owns"),
    ];
  }
  function Yi(e, t) {
    let n = { ...t, inContent: !0 },
      r = dr(e, "::before");
    for (const o of Qi(e))
      if (o instanceof Text) r += o.data;
      else if (o instanceof Element) {
        const i = It(o, n),
          s = o.localName !== "br" && !fr(getComputedStyle(o));
        r += s ? i : ` ${i} `;
      }
    return r + dr(e, "::after");
  }
  function Zi(e, t) {
    if (t === "textbox" || t === "searchbox" || t === "combobox" || t === "listbox") return "";
    if (t === "slider" || t === "spinbutton" || t === "scrollbar" || t === "meter")
      return e.getAttribute("aria-valuetext") ?? e.getAttribute("aria-valuenow") ?? "";
  }
  var pr = (e, t) =>
    X(
      e
        .map((n) =>
          It(n, {
            visited: t.visited,
            referenced: !0,
            inContent: !0,
            includeHidden: t.includeHidden || ur(n),
          }),
        )
        .join(" "),
    );
  function es(e, t) {
    const n = cr(e);
    return typeof n == "string" ? n : pr(n, t);
  }
  function It(e, t) {
    if (t.visited.has(e) || (!t.includeHidden && t.inContent && ur(e))) return "";
    const n = t.referenced ? [] : lr(e, "aria-labelledby");
    if (n.length) {
      const a = pr(n, t);
      if (a) return a;
    }
    t.visited.add(e);
    const r = Ge(e),
      o = X(e.getAttribute("aria-label") ?? "");
    if (t.inContent && !o) {
      const a = Zi(e, r);
      if (a !== void 0) return a;
    }
    if (o) return o;
    const i = /^(?:none|presentation)$/.test(e.getAttribute("role") ?? ""),
      s = i ? "" : es(e, t);
    if (s) return s;
    if (t.inContent || sr(r)) {
      const a = Yi(e, t);
      if (X(a)) return t.inContent ? a : X(a);
    }
    return i
      ? ""
      : X(e.getAttribute("title") ?? "") ||
          (t.inContent ? "" : X(e.getAttribute("placeholder") ?? ""));
  }
  function Ce(e) {
    return X(It(e, { visited: new Set(), referenced: !1, inContent: !1, includeHidden: !1 }));
  }
  var ts = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu,
    ns = /\beyJ[\w-]+\.[\w-]+(?:\.[\w-]*)?/g,
    rs = /\b(bearer|basic|apikey)\s+[\w.~+/=-]{8,}/gi,
    os = /\b[A-Z]{2}\d{2}(?: ?[A-Z\d]){11,30}\b/g,
    is = /(?<![\p{L}\d])\+?\(?\d(?:[ ().\-/\u00a0]{0,2}\d){6,22}(?![\p{L}\d])/gu,
    ss = /(?<![\w/-])(?=[\w-]*\d)(?=[\w-]*[A-Za-z])[A-Za-z\d_-]{24,}(?![\w-])/g;
  function as(e) {
    let t = 0;
    for (let n = 0; n < e.length; n += 1) {
      const r = Number(e[e.length - 1 - n]),
        o = n % 2 ? r * 2 : r;
      t += o > 9 ? o - 9 : o;
    }
    return t % 10 === 0;
  }
  function cs(e) {
    const t = e.replace(/\D/g, "");
    return t.length > 12 && t.length < 20 && as(t)
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
          .replace(ts, "[email]")
          .replace(ns, "[token]")
          .replace(rs, "$1 [token]")
          .replace(os, (t) => (/\d{6}/.test(t.replace(/\D/g, "")) ? "[iban]" : t))
          .replace(is, cs)
          .replace(ss, "[token]")
      : e;
  }
  var ds =
      '[data-sr-mask],[data-private],[data-hj-suppress],[data-sentry-mask],[data-rr-mask],[data-dd-privacy^="mask"],[data-dd-privacy="hidden"],[data-recording-sensitive],[data-clarity-mask],[data-openreplay-masked],[data-openreplay-obscured],.ph-no-capture,.ph-mask,.rr-mask,.rr-block,.sentry-mask,.fs-mask,.fs-exclude,.clarity-mask,.highlight-mask,.mask',
    ae = (e) => e.closest(ds) !== null,
    ce = (e) => e.closest("[data-sr-ignore],[data-sentry-block],.rr-ignore") !== null;
  var mr = 100,
    us = (e) => (e.length > mr ? `${e.slice(0, mr - 1).trimEnd()}\u2026` : e),
    ls = (e) => e instanceof HTMLElement && e.isContentEditable;
  function fs(e) {
    return ls(e) || e.querySelector("[contenteditable],textarea,select")
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
      fs(e) ||
      ze(e.getAttribute("data-testid")) ||
      ze(e.getAttribute("name")) ||
      ze(e.id) ||
      t;
    return us(w(n));
  }
  var ps = ["testid", "test", "cy", "component", "action", "track", "section"];
  function ms(e, t) {
    const n = {};
    for (const r of t) {
      const o = e.getAttribute(`data-${r}`);
      o && (n[`target.data.${r}`] = o);
    }
    return n;
  }
  function z(e, t = ps) {
    return {
      "target.semantic_name": de(e),
      "target.element": e.localName,
      "target.role": Ge(e),
      "target.id": e.id || void 0,
      "target.classes": e.getAttribute("class")?.trim() || void 0,
      "target.component": ir(e),
      "browser.css_selector": nr(e),
      ...ms(e, t),
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
  function x(e, t, n) {
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
  var gs = (e) => {
      const t = x(document, ["visibilitychange"], () => {
          document.visibilityState === "hidden" && e("hidden");
        }),
        n = x(window, ["pagehide"], () => e("gone"));
      return () => {
        t(), n();
      };
    },
    ys = E(gs),
    yr = E((e) =>
      ys.subscribe((t) => {
        for (const n of Lt) n(t);
        e(t);
      }),
    ),
    Lt = new Set();
  function _(e) {
    Lt.add(e);
    const t = yr.subscribe(() => {});
    return () => {
      Lt.delete(e), t();
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
  function Nt(e, t) {
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
      d = o ? `?${Nt(o, t)}` : "",
      a = i ? `#${hs(i, t)}` : "";
    return `${s}${Je(r)}${d}${a}`;
  }
  function hs(e, t) {
    const n = e.indexOf("?");
    return n >= 0
      ? `${Je(e.slice(0, n))}?${Nt(e.slice(n + 1), t)}`
      : e.includes("=")
        ? Nt(e, t)
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
  function Q(e) {
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
  function Mt(e) {
    const t = vr(e),
      n = Xe(t.id);
    if (n) return { id: n, tab: Ae(t.tab), sequence: Ae(t.sequence), left: t.left === !0 };
  }
  var B = "session_replay",
    bs = 1e6,
    vs = 5e3;
  function xr(e) {
    let { now: t, shared: n, tab: r } = e,
      o,
      i,
      s = 0,
      d = (u) => ((s = u.last), n.set(B, JSON.stringify(u)), (o = u), u),
      a = (u) => {
        (i = u), r.set(B, JSON.stringify(u));
      },
      c = (u) => {
        const y = t();
        return y - u.last > e.idleMs() ? "idle" : y - u.start > e.maxMs() ? "max_age" : void 0;
      },
      l = (u) => {
        const y = t();
        return d({ id: e.newId(), start: y, last: y, tabs: 0, previousId: u });
      },
      m = (u) => {
        if (i?.id !== u.id) {
          const b = ue(n.get(B)),
            k = b?.id === u.id ? b : u;
          a({ id: u.id, tab: k.tabs, sequence: 0, left: !1 }),
            d({ ...k, last: u.last, tabs: k.tabs + 1 });
        }
        const y = i ?? { id: u.id, tab: 0, sequence: 0, left: !1 };
        return (
          (i = { ...y, sequence: y.sequence + 1 }),
          { sessionId: u.id, sequence: y.tab * bs + i.sequence }
        );
      },
      p = (u, y) => {
        const b = u && i?.id === u.id ? { ...m(u), reason: y } : void 0,
          k = l(u?.id),
          De = { ...m(k), previousId: u?.id };
        return (e.onRotate(b ? { ended: b, started: De } : { started: De }), o ?? k);
      },
      g = () => {
        (i = Mt(r.get(B))), i && !i.left ? (i = void 0) : i && a({ ...i, left: !1 });
        const u = ue(n.get(B)),
          y = u && c(u);
        return u && !y ? ((o = u), (s = u.last), u) : p(u, y ?? "idle");
      },
      f = () => o ?? g();
    return {
      id: () => f().id,
      previousId: () => f().previousId,
      stamp: () => m(f()),
      touch() {
        const u = f(),
          y = t();
        if (y - s < vs && !c(u)) {
          o = { ...u, last: y };
          return;
        }
        const b = ue(n.get(B)) ?? u,
          k = c(b);
        k ? p(b, k) : d({ ...b, last: y });
      },
      rotate(u) {
        p(f(), u);
      },
      bindUser(u) {
        const y = f();
        if (y.user === u) return;
        const b = y.user ? p(y, "user_change") : y;
        d({ ...(ue(n.get(B)) ?? b), user: u });
      },
      leave() {
        i && a({ ...i, left: !0 }), o && s < o.last && d(o);
      },
      comeBack() {
        const u = Mt(r.get(B));
        u && u.id === i?.id ? (i = u) : (i = void 0),
          i && a({ ...i, left: !1 }),
          (o = ue(n.get(B)) ?? o);
      },
    };
  }
  function xs() {
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
  function Ft(e) {
    let t;
    try {
      (t = e()), t.getItem("");
    } catch {
      return xs();
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
    ks = () =>
      `sess_${BigInt(`0x${Q(10)}`)
        .toString(36)
        .padStart(16, "0")
        .slice(-16)}`;
  function Ss() {
    const e = hr(
        () => Date.now(),
        () => performance.now(),
      ),
      t = Ft(() => localStorage),
      n = Ft(() => sessionStorage),
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
          newId: ks,
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
  function h() {
    return ((kr ??= Ss()), kr);
  }
  function Dt(e) {
    const t = h();
    t.options = { ...t.options, ...e };
  }
  var Y, le;
  function Sr(e) {
    (Y = e),
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
    return le || (Y && e - Y.at <= 100 ? Y : Qe && e - Qe.at <= 100 ? Qe.click : void 0);
  }
  function Er(e) {
    return Ze(e) ?? (Y && e - Y.at <= 1e3 ? Y : void 0);
  }
  function ws(e) {
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
        at: h().now(),
        control: t,
        hit: n,
        x: e.clientX,
        y: e.clientY,
        pageX: Math.round(e.pageX),
        pageY: Math.round(e.pageY),
        kind: ws(e),
        button: e.button,
        detail: e.detail,
        modified: e.metaKey || e.ctrlKey || e.shiftKey,
        event: e,
      };
  }
  var Es = (e) => At(e)?.matches(":disabled") ?? !1,
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
          const a = n?.control === d.control && s.timeStamp - r < 5;
          (r = s.timeStamp), (n = d), a || t(d);
        },
        i = null;
      return v([
        x(window, ["click", "auxclick"], o),
        x(window, ["pointerdown"], (s) => {
          i = s.target;
        }),
        x(window, ["pointerup"], (s) => {
          if (s.isTrusted && s.button === 0 && s.target === i && Es(s)) {
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
    Vt = ([e]) => ({ kind: "dialog", message: typeof e == "string" ? w(e).slice(0, 200) : void 0 }),
    Ts = (e, t) => ({ kind: "change", node: t instanceof Node ? t : void 0 }),
    _s = (e, t) => {
      if (t instanceof HTMLAnchorElement)
        return { kind: t.hasAttribute("download") ? "download" : "navigation" };
    },
    Cs = () => [
      [window, "open", A("new_tab")],
      [window, "print", A("dialog")],
      [window, "alert", Vt],
      [window, "confirm", Vt],
      [window, "prompt", Vt],
      [HTMLAnchorElement.prototype, "click", _s],
      [HTMLInputElement.prototype, "showPicker", A("dialog")],
      [HTMLMediaElement.prototype, "play", A("media")],
      [HTMLMediaElement.prototype, "pause", A("media")],
      [Element.prototype, "animate", Ts],
      [Element.prototype, "requestFullscreen", A("media")],
      [CSSStyleSheet.prototype, "insertRule", A("change")],
      [CSSStyleSheet.prototype, "deleteRule", A("change")],
      [CSSStyleSheet.prototype, "replaceSync", A("change")],
      [navigator.clipboard, "writeText", A("change")],
      [navigator.clipboard, "write", A("change")],
      [navigator, "share", A("dialog")],
      [navigator, "vibrate", A("media")],
      [globalThis.AudioScheduledSourceNode?.prototype, "start", A("media")],
      [globalThis.speechSynthesis, "speak", A("media")],
    ],
    _r = ({ report: e, awaited: t }) => {
      const n = [];
      for (const [r, o, i] of Cs()) {
        if (!r || !(o in r)) continue;
        const s = Object(r);
        n.push(
          R(
            s,
            o,
            (d) =>
              function (...a) {
                const c = t().length ? i(a, this) : void 0;
                return (c && e(c), Reflect.apply(d, this, a));
              },
          ),
        );
      }
      return { stop: v(n) };
    };
  var As = [
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
          for (const a of i)
            t.push(
              R(
                d,
                a,
                (c) =>
                  function (...l) {
                    return (e({ kind: "change" }), Reflect.apply(c, this, l));
                  },
              ),
            );
        };
      return {
        arm() {
          if (!(t.length || !document.getElementsByTagName("canvas").length))
            for (const [o, i] of As) r(o, i);
        },
        disarm: n,
        stop: n,
      };
    };
  var Rs = "dialog,[role=dialog],[role=alertdialog],[aria-modal=true],[popover]",
    Ps =
      "[role=alert],[role=status],[role=log],[aria-live=polite],[aria-live=assertive],output,[aria-errormessage]",
    Os = 200,
    Ar = (e) =>
      typeof e.checkVisibility == "function"
        ? e.checkVisibility({ visibilityProperty: !0, opacityProperty: !0 })
        : e.getClientRects().length > 0;
  function Rr(e) {
    if (ae(e)) return;
    const t = Reflect.get(e, "innerText"),
      n = typeof t == "string" ? t : (e.textContent ?? ""),
      r = w(n.slice(0, 600)).replace(/\s+/g, " ").trim();
    return r ? r.slice(0, Os) : void 0;
  }
  var Pr = (e, t) => e.closest(t) ?? e.querySelector(t);
  function et(e) {
    const t = Pr(e, Rs);
    if (t && Ar(t)) return { kind: "dialog", message: Rr(t), node: e };
    const n = Pr(e, Ps),
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
    Is = ["input", "change", "copy", "cut", "dragstart", "popstate", "hashchange"];
  function Ls(e, t, n) {
    if (!(!(e instanceof Element) || e === t || e === document.body))
      return e.contains(n) || t.contains(e) ? void 0 : { kind: "focus" };
  }
  function Ns(e) {
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
          x(window, [...Or, ...Is, "toggle", "invalid", "beforeprint"], (o) => {
            if (!t().length) return;
            const i = Ns(o);
            i && e(i);
          }),
          x(window, ["focusin"], ({ target: o }) => {
            const i = t().at(-1),
              s = i && Ls(o, i.control, i.hit);
            s && e(s);
          }),
          x(window, ["wheel", "touchmove", "keydown"], (o) => {
            n = o.timeStamp;
          }),
          x(window, ["scroll"], (o) => {
            const i = o.timeStamp - n < 500;
            t().length && !i && e({ kind: "change", node: Ms(o.target) });
          }),
          x(document, ["selectionchange"], () => {
            t().length && String(getSelection() ?? "").trim() && e({ kind: "change" });
          }),
        ]),
      };
    },
    Ms = (e) => (e instanceof Node ? e : void 0);
  var Fs = "input:not([type=password]):not([type=hidden]),textarea,select,progress,meter,output",
    Lr = (e) => {
      const t = "value" in e ? String(e.value) : "",
        n = "checked" in e ? String(e.checked) : "";
      return t + n;
    },
    Nr = ({ report: e }) => {
      let t = [];
      return {
        arm() {
          t = [];
          for (const n of document.querySelectorAll(Fs)) {
            if (t.length >= 60) break;
            t.push([n, Lr(n)]);
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
  var Ds = /^(?:script|style|link|meta|template|noscript|head|title|base)$/,
    qt = (e) => (e instanceof Element ? e : (e.parentElement ?? Vs(e))),
    Vs = (e) => {
      const t = e.getRootNode();
      return t instanceof ShadowRoot ? t.host : void 0;
    },
    tt = (e) =>
      e instanceof Element ? !Ds.test(e.localName) : e instanceof Text && e.data.trim() !== "",
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
      s = ({ target: c, addedNodes: l, removedNodes: m }) => {
        const p = e.get(c) ?? { removed: new Set(), added: new Set() };
        e.set(c, p);
        for (const g of m) p.added.delete(g) || p.removed.add(g);
        for (const g of l) p.removed.delete(g) || p.added.add(g);
      },
      d = ({ removed: c, added: l }) => {
        const m = [...c].filter(tt),
          p = [...l].filter((g) => g.isConnected && tt(g));
        return !m.length && !p.length ? !1 : Mr(m) !== Mr(p);
      },
      a = ({ target: c, type: l, attributeName: m, oldValue: p, removedNodes: g }) => {
        if (l === "attributes" && c instanceof Element && m) {
          const u = t.get(c)?.get(m);
          return u !== void 0 && u !== p && c.getAttribute(m) === u;
        }
        if (l === "characterData" && c instanceof CharacterData) {
          const u = n.get(c);
          return u !== void 0 && u !== p && c.data === u;
        }
        const f = e.get(c)?.added;
        return f ? [...g].some((u) => f.has(u) && tt(u)) : !1;
      };
    return {
      isEmpty: () => r === 0,
      noteLater(c) {
        !i && a(c) && (i = qt(c.target));
      },
      add(c) {
        const { target: l, type: m, attributeName: p, oldValue: g } = c;
        if (((r += 1), r > 300)) {
          o ??= qt(l);
          return;
        }
        if (m === "childList") s(c);
        else if (m === "characterData" && l instanceof CharacterData) n.has(l) || n.set(l, g);
        else if (l instanceof Element && p) {
          const f = t.get(l) ?? new Map();
          t.set(l, f), f.has(p) || f.set(p, g);
        }
      },
      standing() {
        const c = [o, i].filter((l) => l !== void 0);
        for (const [l, m] of e) {
          const p = qt(l);
          if (!p?.isConnected || !d(m)) continue;
          const g = [...m.added].find((f) => f instanceof Element && f.isConnected);
          c.push(g instanceof Element ? g : p);
        }
        for (const [l, m] of n)
          l.isConnected && l.parentElement && l.data !== m && c.push(l.parentElement);
        for (const [l, m] of t)
          if (l.isConnected) {
            for (const [p, g] of m)
              if (l.getAttribute(p) !== g) {
                c.push(l);
                break;
              }
          }
        return c;
      },
    };
  }
  var Vr = /focus|hover|ripple|press|touch|whatinput|js-/i,
    Dr = (e) => new Set((e ?? "").split(/\s+/).filter(Boolean));
  function qs(e, t) {
    const n = Dr(e),
      r = Dr(t);
    return [...n, ...r].filter((i) => n.has(i) !== r.has(i)).every((i) => Vr.test(i));
  }
  function qr(e) {
    const { type: t, target: n, attributeName: r, oldValue: o } = e;
    return t !== "attributes" || !(n instanceof Element) || !r
      ? !1
      : r === "class"
        ? qs(o, n.getAttribute("class"))
        : r.startsWith("data-") && Vr.test(r.slice(5));
  }
  var js = (e) =>
    e instanceof Element &&
    !e.textContent?.trim() &&
    !/^(?:svg|img|picture|video|canvas|input|iframe)$/.test(e.localName) &&
    !e.querySelector("svg,img,picture,video,canvas,input,iframe");
  function jr(e, t) {
    const { type: n, target: r, attributeName: o, addedNodes: i, removedNodes: s } = e;
    return !(r instanceof Element) || !(t.contains(r) || r.contains(t))
      ? !1
      : n === "attributes"
        ? /^(?:class|style|data-)/.test(o ?? "")
        : n !== "childList"
          ? !1
          : [...i, ...s].every(js);
  }
  function $r() {
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
  var $s = {
      subtree: !0,
      childList: !0,
      characterData: !0,
      characterDataOldValue: !0,
      attributes: !0,
      attributeOldValue: !0,
    },
    Bs = ["keydown", "wheel", "touchmove", "mouseover"],
    Hs = 40,
    Br = (e) => (e instanceof Element ? e : (e.parentElement ?? null));
  function Hr(e) {
    let t = $r(),
      n = new Map(),
      r = new WeakSet(),
      o = 0,
      i,
      s = (p, g) => {
        const f = Br(p.target),
          u = (f && t.isDue(f, g)) || (f?.parentElement ? t.isDue(f.parentElement, g) : !1);
        return (d(p, g), u);
      },
      d = ({ target: p, type: g }, f) => {
        const u = Br(p);
        u && (t.note(u, f), g === "attributes" && u.parentElement && t.note(u.parentElement, f));
      },
      a = (p, g, f) => {
        if (!qr(p) && !(!f && (g - o < Hs || s(p, g))))
          for (const [u, y] of n) {
            if (f && u !== f) {
              y.noteLater(p);
              continue;
            }
            y.add(p), jr(p, u.control) || e(u);
          }
      },
      c = new MutationObserver((p) => {
        const g = h().now(),
          f = Ye();
        for (const u of p) n.size ? a(u, g, f) : d(u, g);
      }),
      l = (p) => {
        r.has(p) || (r.add(p), c.observe(p, $s));
      },
      m = R(
        Element.prototype,
        "attachShadow",
        (p) =>
          function (g) {
            const f = p.call(this, g);
            return (g.mode === "open" && l(f), f);
          },
      );
    return (
      l(document),
      {
        arm(p) {
          for (const f of p.event.composedPath()) f instanceof ShadowRoot && l(f);
          i ??= x(window, Bs, () => {
            o = h().now();
          });
          const g = Fr();
          return (n.set(p, g), g);
        },
        forget(p) {
          n.delete(p), !n.size && (i?.(), (i = void 0));
        },
        stop: v([() => c.disconnect(), m, () => i?.()]),
      }
    );
  }
  var Us = /^(?:date|datetime-local|month|week|time|color|file)$/,
    Gs = /^(?:button|submit|reset|image|checkbox|radio|range|hidden)$/,
    Ws = (e) =>
      e.localName === "textarea" ||
      (e.localName === "input" && !Gs.test(e.getAttribute("type") ?? "text")) ||
      (e instanceof HTMLElement && e.isContentEditable),
    zs = (e) =>
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
        : zs(t) || e.localName === "option";
  }
  function Ks(e) {
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
  var Js = (e) => e instanceof HTMLAnchorElement || e instanceof HTMLAreaElement;
  function Gr({ control: e, event: t }) {
    if (Ws(e)) return { kind: "focus" };
    if (t.defaultPrevented) return;
    if (e.localName === "select") return { kind: "change" };
    if (e.localName === "input" && Us.test(e.getAttribute("type") ?? "")) return { kind: "dialog" };
    const n = t.composedPath().find(Js);
    return n?.hasAttribute("href") ? Ks(n) : void 0;
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
            at: h().now(),
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
        x(window, ["popstate"], () => n("popstate")),
        x(window, ["hashchange"], () => n("hashchange")),
      ]);
    });
  var Xs = "session_replay.";
  var Qs = (e) => {
    try {
      const { scope: t, json: n } = JSON.parse(e);
      return typeof n == "string" && typeof t?.name == "string" ? { scope: t, json: n } : void 0;
    } catch {
      return;
    }
  };
  function Jr(e, t, n) {
    let r = `${Xs}${t}.`,
      o = 0,
      i = 0;
    return {
      bytes: () => i,
      write({ scope: s, json: d }) {
        const a = JSON.stringify({ scope: s, json: d });
        if (i + a.length > 2e6) return;
        const c = `${r}${n}.${o}`;
        if (((o += 1), !!e.set(c, a))) return ((i += a.length), c);
      },
      acknowledge(s) {
        for (const { entry: d, json: a } of s) d && (e.remove(d), (i = Math.max(0, i - a.length)));
      },
      recover(s) {
        const d = [];
        for (const a of e.keys()) {
          if (!a.startsWith(r)) continue;
          const c = a.slice(r.length).split(".")[0] ?? "";
          if (c === n || s(c)) continue;
          const l = Qs(e.get(a) ?? "");
          l ? d.push({ ...l, entry: a }) : e.remove(a);
        }
        return d;
      },
    };
  }
  var Ys = (e, t) =>
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
        return Ys(e, t);
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
  var Zs = {
    logs: ["resourceLogs", "scopeLogs", "logRecords"],
    traces: ["resourceSpans", "scopeSpans", "spans"],
  };
  function jt(e, t, n) {
    const [r, o, i] = Zs[e],
      s = new Map();
    for (const { scope: c, json: l } of n) {
      const m = JSON.stringify(c),
        p = s.get(m);
      p ? p.push(l) : s.set(m, [l]);
    }
    const d = [...s].map(([c, l]) => `{"scope":${c},"${i}":[${l.join()}]}`),
      a = JSON.stringify(H(t));
    return `{"${r}":[{"resource":{"attributes":${a}},"${o}":[${d.join()}]}]}`;
  }
  var Z = (e) => `${Math.round(e * 1e3)}000`;
  function $t(e, t) {
    return JSON.stringify({
      timeUnixNano: Z(e.time),
      observedTimeUnixNano: Z(e.observedTime),
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
  function Bt(e, t) {
    return JSON.stringify({
      traceId: e.traceId,
      spanId: e.spanId,
      parentSpanId: e.parentSpanId,
      traceState: e.traceState || void 0,
      flags: e.flags,
      name: e.name,
      kind: e.kind,
      startTimeUnixNano: Z(e.startTime),
      endTimeUnixNano: Z(e.endTime),
      attributes: H(e.attributes, t),
      events: Xr(
        e.events.map(({ time: n, name: r, attributes: o }) => ({
          timeUnixNano: Z(n),
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
  var ea = (e) => e === 429 || e === 502 || e === 503 || e === 504 || e === 408;
  function ta(e, t) {
    if (!e) return;
    const n = Number(e),
      r = Number.isNaN(n) ? Date.parse(e) - t : n * 1e3;
    return r >= 0 ? r : void 0;
  }
  function na(e) {
    if (!e.includes("partialSuccess")) return 0;
    try {
      const { partialSuccess: t } = JSON.parse(e);
      return Number(t?.rejectedLogRecords ?? t?.rejectedSpans ?? 0) || 0;
    } catch {
      return 0;
    }
  }
  var ra = (e) =>
    new Response(new Blob([e]).stream().pipeThrough(new CompressionStream("gzip"))).blob();
  function Qr(e) {
    let t = 0,
      n = 0,
      r = async (o, i, s) => {
        const d = n < 9 && t + i <= 6e4;
        d && ((t += i), (n += 1));
        try {
          const a = await e.fetch(e.url, {
            method: "POST",
            body: o,
            keepalive: d,
            headers: {
              "content-type": "application/json",
              ...(s ? { "content-encoding": "gzip" } : {}),
              ...e.headers,
            },
          });
          return { response: a, text: await a.text() };
        } finally {
          d && ((t -= i), (n -= 1));
        }
      };
    return {
      async send(o, i, s) {
        try {
          const d = e.compress && !s && o.length > 2048 && typeof CompressionStream == "function",
            a = d ? await ra(o) : o,
            c = typeof a == "string" ? Ht(a) : a.size,
            { response: l, text: m } = await r(a, c, d);
          if (ea(l.status)) {
            const g = l.headers.get("retry-after");
            return { kind: "retry", afterMs: ta(g, Date.now()) };
          }
          const p = l.ok ? na(m) : i;
          return p ? { kind: "refused", count: p } : { kind: "accepted" };
        } catch {
          return { kind: "retry", afterMs: void 0 };
        }
      },
    };
  }
  function Ht(e) {
    let t = e.length;
    for (let n = 0; n < e.length; n += 1) {
      const r = e.charCodeAt(n);
      r > 127 && (t += r > 2047 && (r < 55296 || r > 57343) ? 2 : 1);
    }
    return t;
  }
  var oa = 56e3,
    ia = 400,
    sa = 1e4,
    aa = 1e3,
    ca = 6e4;
  function da(e) {
    let t = [],
      n = [],
      r = 0;
    for (const o of e) {
      const i = Ht(o.json) + 1;
      n.length && (r + i > oa || n.length >= ia) && (t.push(n), (n = []), (r = 0)),
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
      a,
      c = Number.POSITIVE_INFINITY,
      l = (u) => {
        (a && c <= u) ||
          (a?.(),
          (c = u),
          (a = e.schedule(() => {
            (a = void 0), f(!1);
          }, u)));
      },
      m = () => Math.min(ca, aa * 2 ** Math.min(d, 6)) * (0.75 + e.random() / 2),
      p = () => {
        const u = i.length - sa;
        u <= 0 || (t.acknowledge(i.splice(0, u)), (s += u));
      },
      g = async (u, y) => {
        const b = jt(r, o, u),
          k = await n.send(b, u.length, y);
        if (k.kind === "retry") {
          (i = [...u, ...i]), p();
          const De = k.afterMs ?? m();
          (d += 1), a?.(), (a = void 0), l(De);
          return;
        }
        (d = 0), k.kind === "refused" && (s += k.count), t.acknowledge(u);
      },
      f = async (u) => {
        a?.(), (a = void 0);
        const y = da(i);
        (i = []), await Promise.all(y.map((b) => g(b, u)));
      };
    return {
      add(u, y) {
        const b = { scope: u, json: y };
        i.push({ ...b, entry: t.write(b) }), p(), (d === 0 || !a) && l(d ? m() : e.delayMs);
      },
      resume(u) {
        (i = [...u, ...i]), p(), l(e.delayMs);
      },
      flush: () => f(!1),
      leave: () => {
        f(!0);
      },
      takeDropped() {
        const u = s;
        return ((s = 0), u);
      },
    };
  }
  var Re = "@session-replay/browser-agent",
    Pe = "0.1.0",
    ua = () =>
      "userAgentData" in navigator && navigator.userAgentData ? navigator.userAgentData : {};
  function Zr(e) {
    const { brands: t, platform: n, mobile: r } = ua();
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
  var la = 80,
    fa = 15e3,
    Ut,
    Gt = new Set(),
    pa = (e, t) => {
      const n = setTimeout(e, t);
      return () => clearTimeout(n);
    };
  function ma(e) {
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
  function Wt(e, t) {
    const n = eo(t.endpoint, e);
    Gt.add(n);
    const r = Ut === void 0;
    Ut ??= Q(6);
    const o = Ut,
      i = t.delivery === "batched",
      s = Qr({
        url: n,
        compress: i,
        fetch: globalThis.fetch.bind(globalThis),
        headers: { ...(t.apiKey ? { authorization: `ApiKey ${t.apiKey}` } : {}), ...t.headers },
      }),
      d = Jr(h().shared, e, o),
      a = Yr({
        signal: e,
        resource: Zr(t),
        transport: s,
        journal: d,
        delayMs: i ? fa : la,
        schedule: pa,
        random: Math.random,
      });
    (rt = r || !rt ? ma(o) : rt),
      rt.then((l) => {
        const m = d.recover((p) => l.has(p));
        m.length && a.resume(m);
      });
    const c = v([
      Ke(() => a.leave()),
      x(window, ["online"], () => {
        a.flush();
      }),
    ]);
    return {
      add: a.add,
      flush: a.flush,
      takeDropped: a.takeDropped,
      async stop() {
        c(), await a.flush();
      },
    };
  }
  var rt;
  var ga = (e) => Gt.has(e.replace(/[?#].*$/, "")),
    to = (e) => {
      try {
        const t = new URL(e, document.baseURI);
        return /^https?:$/.test(t.protocol) && !ga(t.href) ? t : void 0;
      } catch {
        return;
      }
    },
    no = (e) => (e && /^\d+$/.test(e) ? Number(e) : void 0),
    ya = (e) =>
      e instanceof DOMException && /^(?:Abort|Timeout)Error$/.test(e.name)
        ? e.name.slice(0, -5).toLowerCase()
        : "network";
  function ha(e) {
    return R(
      globalThis,
      "fetch",
      (t) =>
        function (n, r) {
          const o = (l, m) => Reflect.apply(t, this ?? globalThis, [l, m]),
            i = to(n instanceof Request ? n.url : n);
          if (!i) return o(n, r);
          let s = new Map(),
            d = () => {},
            { now: a } = h();
          e({
            at: a(),
            method: (r?.method ?? (n instanceof Request ? n.method : "GET")).toUpperCase(),
            url: i,
            click: Ze(a()),
            beacon: r?.keepalive === !0 || r?.mode === "no-cors",
            body: r?.body,
            setHeader: (l, m) => s.set(l, m),
            settled: new Promise((l) => {
              d = l;
            }),
          });
          let c;
          if (s.size) {
            const l = new Headers(r?.headers ?? (n instanceof Request ? n.headers : {}));
            for (const [m, p] of s) l.has(m) || l.set(m, p);
            c = o(n, { ...r, headers: l });
          } else c = o(n, r);
          return (
            c.then(
              (l) =>
                d({
                  at: a(),
                  status: l.status || void 0,
                  bodySize: no(l.headers.get("content-length")),
                  failure: void 0,
                }),
              (l) => d({ at: a(), status: void 0, bodySize: void 0, failure: ya(l) }),
            ),
            c
          );
        },
    );
  }
  function ba(e) {
    const t = new WeakMap(),
      n = XMLHttpRequest.prototype,
      r = R(
        n,
        "open",
        (i) =>
          function (...s) {
            const [d, a] = s,
              c = to(String(a));
            c ? t.set(this, { method: String(d).toUpperCase(), url: c }) : t.delete(this),
              Reflect.apply(i, this, s);
          },
      ),
      o = R(
        n,
        "send",
        (i) =>
          function (...s) {
            const d = t.get(this);
            d && e(va(this, d, s[0])), Reflect.apply(i, this, s);
          },
      );
    return v([r, o]);
  }
  function va(e, t, n) {
    let { now: r } = h(),
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
    return v([ha(t), ba(t)]);
  });
  var ot = 2e3,
    ro = 50,
    oo = 150,
    xa = [Ir, _r, Nr, Cr],
    io = ({ end: e }) => e !== void 0 && (e.failure !== void 0 || (e.status ?? 0) >= 400),
    V = new Map(),
    so = new WeakMap();
  function zt(e) {
    const t = e.firstChange ?? h().now(),
      n = e.changes.standing().slice(0, 40);
    return [...e.effects, ...n.map((r) => ({ ...et(r), at: t }))];
  }
  function ka(e, t) {
    const n = h().now(),
      { click: r } = e,
      o = t ? { ...t, at: n } : zr(zt(e)),
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
  function ao(e) {
    const t = so.get(e);
    if (t) return t.kind !== "none" || !t.knowable;
    const n = V.get(e);
    return n ? !n.knowable || zt(n).length > 0 : !1;
  }
  var me = E((e) => {
    const { now: t } = h(),
      n = [],
      r = (f, u) => {
        if (!V.delete(f.click)) return;
        f.cancel?.(), c.forget(f.click);
        for (const b of n) b.check?.();
        const y = ka(f, u);
        if ((so.set(f.click, y), !V.size)) for (const b of n) b.disarm?.();
        e(y);
      },
      o = (f, u) => {
        const y = ot - (t() - f.click.at);
        f.cancel?.();
        const b = setTimeout(() => i(f), Math.max(0, Math.min(u, y)));
        f.cancel = () => clearTimeout(b);
      },
      i = (f) => {
        const u = t() - f.click.at >= ot - 5;
        for (const y of n) y.check?.();
        u || (!s(f) && zt(f).length) ? r(f) : o(f, ot);
      },
      s = ({ requests: f }) => f.some(({ end: u }) => !u),
      d = (f) => {
        f.firstChange === void 0 && (f.firstChange = t()),
          !s(f) && t() - f.firstChange < ro ? o(f, ro) : s(f) || o(f, oo);
      },
      a = (f) => {
        const u = Ye(),
          y = t();
        for (const b of V.values())
          (u && b.click !== u) ||
            (b.effects.push({ ...f, at: y }), f.kind === "navigation" && !s(b) ? r(b) : d(b));
      },
      c = Hr((f) => {
        const u = V.get(f);
        u && d(u);
      }),
      l = { report: a, awaited: () => [...V.keys()] };
    for (const f of xa) n.push(f(l));
    const m = (f) => {
        const u = { click: f, changes: c.arm(f), effects: [], requests: [], knowable: !Ur(f) };
        V.set(f, u);
        for (const y of n) y.arm?.(f);
        o(u, ot),
          setTimeout(() => {
            const y = Gr(f);
            !y || !V.has(f) || (u.effects.push({ ...y, at: t() }), d(u));
          });
      },
      p = (f) => {
        const u = f.click && V.get(f.click);
        if (!u || f.beacon) return;
        const y = { request: f };
        u.requests.push(y),
          f.settled.then((b) => {
            (y.end = b), wr(u.click, b.at), V.has(u.click) && !s(u) && o(u, oo);
          });
      },
      g = (f) => {
        for (const u of [...V.values()]) {
          const y = t() - u.click.at < 1e3;
          f === "gone"
            ? r(u, y ? { kind: "navigation" } : void 0)
            : ((u.knowable = !1), r(u, y && u.effects.length ? { kind: "new_tab" } : void 0));
        }
      };
    return v([
      K.subscribe(m),
      pe.subscribe(p),
      fe.subscribe(() => a({ kind: "navigation" })),
      _(g),
      c.stop,
      ...n.map(({ stop: f }) => f),
      () => V.clear(),
    ]);
  });
  var Sa = 1e3,
    ge = E((e) => {
      let t = [],
        n,
        r = () => {
          clearTimeout(n);
          const o = t;
          (t = []), o.length && e({ clicks: o, answered: o.map(ao) });
        };
      return v([
        me.subscribe(() => {}),
        K.subscribe((o) => {
          if (ce(o.hit)) return;
          const i = t.at(-1);
          i && !gr(i, o) && r(), t.push(o), clearTimeout(n), (n = setTimeout(r, Sa));
        }),
        _(r),
        () => clearTimeout(n),
      ]);
    });
  var P = (e) => Math.round(Math.max(0, Math.min(1, e)) * 100) / 100,
    T = (e, t, n) => Math.max(0, Math.min(1, (e - t) / (n - t)));
  var wa = 3;
  function co(e, t) {
    if (
      !e.length ||
      e.length >= wa ||
      e.some(({ answered: s, knowable: d, quietRequest: a }) => s || !d || a)
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
  var uo = [
      "frustration.score",
      "browser.web_vital.value",
      "browser.web_vital.delta",
      "funnel.value",
    ],
    lo = {
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
  var Ea = { INFO: 9, WARN: 13, ERROR: 17 },
    Ta = { 9: "INFO", 13: "WARN", 17: "ERROR" },
    _a = 1024,
    Kt = lo,
    Jt = [],
    Ca = 200,
    Oe;
  function po(e) {
    Oe = e;
    for (const t of Jt.splice(0)) e.emit(t);
    return () => {
      Oe === e && (Oe = void 0);
    };
  }
  function Aa(e) {
    Oe ? Oe.emit(e) : he("logs") ? ie.getLogger(Re, Pe).emit(e) : Jt.length < Ca && Jt.push(e);
  }
  var fo = (e, t) => t.slice(0, e === "exception.stacktrace" ? 16384 : _a),
    Ra = new Set(["outcome.trace_id", "session.previous_id"]);
  function Pa(e) {
    const t = {};
    for (const [n, r] of Object.entries(e))
      typeof r == "string"
        ? (t[n] = Ra.has(n) ? r : fo(n, w(r)))
        : Array.isArray(r)
          ? (t[n] = r.map((o) => fo(n, w(String(o)))))
          : r !== void 0 && (t[n] = r);
    return t;
  }
  function Oa(e, t) {
    return (
      e === "user.navigation" ||
      e === "form.interaction" ||
      (e === "user.interaction" && t !== "user.outcome")
    );
  }
  function Ia(e) {
    return Kt[e]?.[0];
  }
  function S(e) {
    const t = h(),
      { name: n } = e,
      r = Ia(n);
    !e.stamp && Oa(r, n) && t.session.touch(), e.stamp || La();
    const o = t.page(),
      i = t.options.urlTemplate?.(new URL(location.href)),
      s = Pa(e.attributes ?? {}),
      d = { name: n, attributes: s },
      a = t.options.beforeSend ? t.options.beforeSend(d) : d;
    if (!a) return 0;
    const { sessionId: c, sequence: l } = e.stamp ?? t.session.stamp(),
      m = e.severity ?? Ta[Kt[n]?.[1] ?? 9] ?? "INFO",
      p = t.now();
    return (
      Aa({
        context: N.active(),
        eventName: Kt[n]?.[2] ?? n,
        body: n,
        timestamp: e.at ?? p,
        observedTimestamp: p,
        severityNumber: Ea[m],
        severityText: m,
        attributes: {
          "session.id": c,
          "session.sequence": l,
          "log.record.uid": `${c}/${l}`,
          ...it(t.user),
          "event.category": r,
          "page.url": o.url,
          "page.title": o.title,
          "url.path": o.path,
          "url.template": i,
          "app.screen.name": i,
          ...a.attributes,
        },
      }),
      l
    );
  }
  function La() {
    for (const e of h().rotations.splice(0)) Na(e);
  }
  function Na({ ended: e, started: t }) {
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
  function mo(e = {}) {
    const t = new Map(),
      n = new Set(),
      r = (o) => {
        const i = o.flatMap((a) => t.get(a) ?? []);
        if (i.length < o.length) return;
        n.delete(o);
        for (const a of o) t.delete(a);
        const s = o.at(-1);
        if (!s?.looksClickable || ye(s.control, e.ignoreSelectors)) return;
        const d = co(
          i.map(({ kind: a, knowable: c, request: l }) => ({
            answered: a !== "none",
            knowable: c,
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
      ge.subscribe(({ clicks: o }) => {
        const i = o.at(-1);
        i && (i.looksClickable = tr(i.control)), n.add(o), r(o);
      }),
    ]);
  }
  var Ma = 4;
  function Fa(e) {
    let t = [],
      n = e;
    for (; n instanceof Error && t.length < Ma; ) {
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
      const r = h().now();
      return {
        at: r,
        type: e,
        message: n || Xt(t),
        exceptionType: t instanceof Error ? t.name : typeof t == "object" ? "Object" : "Error",
        stack: Fa(t),
        resourceUrl: void 0,
        directive: void 0,
        click: Er(r),
      };
    },
    Da = (e) => /^Script error\.?$|^ResizeObserver loop/.test(e),
    Va = (e) => {
      const t = Reflect.get(e, "currentSrc") || Reflect.get(e, "src") || Reflect.get(e, "href");
      return typeof t == "string" ? t : void 0;
    };
  function qa(e) {
    if (e instanceof ErrorEvent) {
      const n = e.error;
      return Da(e.message) ? void 0 : Ie("uncaught_exception", n ?? e.message, Xt(n ?? e.message));
    }
    if (!(e.target instanceof Element)) return;
    const { target: t } = e;
    return { ...Ie("resource", "", `${t.localName} failed to load`), resourceUrl: Va(t) };
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
      x(window, ["error"], (o) => {
        const i = qa(o);
        i && e(i);
      }),
      x(window, ["unhandledrejection"], t),
      x(document, ["securitypolicyviolation"], n),
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
  function go(e, t) {
    if (e < 1) return;
    const n = ["error"];
    return (
      t || n.push("unanswered"),
      e > 1 && n.push("several_errors"),
      { score: P(0.5 + (t ? 0 : 0.3) + 0.2 * T(e, 1, 3)), reasons: n }
    );
  }
  var ja = (e) => e.type === "uncaught_exception" || e.type === "unhandled_rejection";
  function yo(e = {}) {
    const t = new WeakMap(),
      n = new Set(),
      r = (o) => {
        const { click: i } = o;
        ja(o) &&
          (i
            ? n.has(o.message) || t.set(i, [...(t.get(i) ?? []), o])
            : (n.add(o.message), n.size > 50 && n.clear()));
      };
    return v([
      st.subscribe(r),
      ge.subscribe(({ clicks: o, answered: i }) => {
        const s = o.flatMap((c) => t.get(c) ?? []),
          d = go(s.length, i.includes(!0)),
          a = o.at(-1);
        !d ||
          !a ||
          ye(a.control, e.ignoreSelectors) ||
          (O("error_click", a.at, d, {
            "frustration.click_count": o.length,
            "error.message": s[0]?.message,
            ...z(a.control),
          }),
          e.onErrorClick?.(d, a));
      }),
    ]);
  }
  var ho = "session_replay_page";
  function $a() {
    const [e] = performance.getEntriesByType("navigation"),
      t = e instanceof PerformanceNavigationTiming ? e.type : "navigate";
    return t === "reload" ? "reload" : t === "back_forward" ? "popstate" : "pageview";
  }
  function Ba(e) {
    try {
      const t = JSON.parse(e ?? "null");
      return typeof t == "object" && t !== null && "url" in t ? t : void 0;
    } catch {
      return;
    }
  }
  var bo = () => {
      const { scrollHeight: e } = document.documentElement;
      return Math.min(100, Math.round((100 * (scrollY + innerHeight)) / Math.max(1, e)));
    },
    ee = E((e) => {
      let { now: t, tab: n, session: r } = h(),
        o = t(),
        i = 0,
        s = 0,
        d = "pageview",
        a = (p) => ({
          url: p,
          action: d,
          number: s,
          durationMs: Math.round(t() - o),
          scrollDepth: Math.max(i, bo()),
          session: r.id(),
        }),
        c = (p, g) => {
          r.touch(),
            (s = g && g.session === r.id() ? g.number + 1 : 1),
            (d = p.action),
            (o = p.at),
            (i = 0),
            e({ ...p, number: s, left: g });
        },
        l = (p) => {
          const g = Ba(n.get(ho)),
            f = g?.url ?? document.referrer;
          c({ at: t(), action: p, url: location.href, previousUrl: f, sameDocument: !1 }, g);
        };
      return (
        queueMicrotask(() => {
          "prerendering" in document && document.prerendering
            ? document.addEventListener("prerenderingchange", () => l("pageview"), { once: !0 })
            : l($a());
        }),
        v([
          fe.subscribe((p) => c(p, a(p.previousUrl))),
          x(window, ["scroll"], ({ target: p }) => {
            p === document && (i = Math.max(i, bo()));
          }),
          x(window, ["pageshow"], ({ persisted: p }) => {
            p && l("popstate");
          }),
          _((p) => {
            p === "gone" && n.set(ho, JSON.stringify(a(location.href.split(/[?#]/)[0] ?? "")));
          }),
        ])
      );
    });
  var vo = 5e3;
  function xo({ action: e, leftAction: t, durationMs: n }) {
    if (!(e !== "popstate" || t === "popstate" || t === "reload") && !(n > vo))
      return { score: P(0.3 + 0.6 * (1 - T(n, 0, vo))), reasons: ["back_at_once"] };
  }
  var Ha = 1e4,
    Qt = 3,
    ko = (e, t) => {
      const n = e.at(-1);
      return n !== void 0 && t - n <= Ha ? [...e, t] : [t];
    };
  function So(e) {
    if (!(e.length < Qt))
      return { score: P(0.4 + 0.6 * T(e.length, Qt, Qt + 4)), reasons: ["repeated_reload"] };
  }
  function wo(e = {}) {
    return ee.subscribe(({ action: t, left: n, at: r }) => {
      if (!n) return;
      const o = xo({ action: t, leftAction: n.action, durationMs: n.durationMs });
      o &&
        (O("quick_back", r, o, {
          "frustration.duration_ms": n.durationMs,
          "page.previous_url": D(n.url),
        }),
        e.onQuickBack?.(o));
    });
  }
  var Yt = "session_replay_reloads",
    Ua = 3e3,
    Ga = (e, t) => {
      const [n, ...r] = (e ?? "").split(" ");
      return n === t ? r.map(Number) : [];
    };
  function Eo(e = {}) {
    let t;
    return v([
      ee.subscribe(({ action: n, at: r, sameDocument: o }) => {
        if (o || n !== "reload") return;
        const { tab: i } = h(),
          s = ko(Ga(i.get(Yt), location.pathname), r);
        i.set(Yt, [location.pathname, ...s].join(" ")),
          (t = setTimeout(() => {
            const d = So(s);
            d &&
              (i.remove(Yt),
              O("refresh_rage", r, d, {
                "frustration.click_count": s.length,
                "frustration.duration_ms": Math.round(r - (s[0] ?? r)),
              }),
              e.onRefreshRage?.(d));
          }, Ua));
      }),
      () => clearTimeout(t),
    ]);
  }
  var Wa = 3;
  function za(e, t) {
    const n = t > 0 ? T((e - 1) / (t / 200), 0, 1) : 1;
    return P(0.3 + 0.4 * T(e, 2, 10) + 0.3 * n);
  }
  function To(e) {
    const [t] = e,
      n = e.at(-1);
    if (!t || !n || e.length < Wa || e.some(({ answered: i }) => i)) return;
    const r = Math.round(n.at - t.at),
      o = ["repeated", "unanswered"];
    return {
      clickCount: e.length,
      durationMs: r,
      score: za(e.length, r),
      reasons: r && e.length / r > 0.004 ? [...o, "rapid"] : o,
    };
  }
  function _o(e = {}) {
    return ge.subscribe(({ clicks: t, answered: n }) => {
      const r = t.at(-1),
        o = To(t.map(({ at: i }, s) => ({ at: i, answered: n[s] === !0 })));
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
  function Ka(e, t) {
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
  function Co({ minLeg: e, maxGapMs: t, minTurns: n }) {
    let r = [],
      o,
      i = 0,
      s = (d = Number.POSITIVE_INFINITY) => {
        const a = r.at(-1);
        if (a === void 0 || d - a <= t) return;
        const c = Ka(r, n);
        return ((r = []), c);
      };
    return {
      end: s,
      move(d, a) {
        const c = s(a);
        o === void 0 && (o = d);
        const l = d - o;
        return (
          i && Math.sign(l) === i
            ? (o = d)
            : Math.abs(l) >= e && (i && r.push(a), (i = Math.sign(l)), (o = d)),
          c
        );
      },
    };
  }
  var Ja = 1e3,
    Ao = 1500,
    Xa = (e) => e === document.documentElement || e.clientHeight >= innerHeight * 0.4;
  function Ro(e = {}) {
    let { now: t } = h(),
      n = new WeakMap(),
      r,
      o = 0,
      i,
      s = (a) => {
        a &&
          (O("thrashing", a.lastAt, a, {
            "frustration.direction_changes": a.directionChanges,
            "frustration.duration_ms": a.durationMs,
          }),
          e.onThrashing?.(a));
      },
      d = (a) => {
        const c = n.get(a);
        if (c) return c;
        const l = e.minTurns ?? 4,
          m = Co({ minLeg: 100, maxGapMs: Ao, minTurns: l });
        return (n.set(a, m), m);
      };
    return v([
      x(window, ["wheel", "touchmove", "keydown", "pointerdown"], () => {
        o = t();
      }),
      x(window, ["scroll"], ({ target: a }) => {
        if (t() - o > Ja) return;
        const c = a instanceof Element ? a : document.documentElement;
        Xa(c) &&
          ((r = d(c)),
          s(r.move(c.scrollTop, t())),
          clearTimeout(i),
          (i = setTimeout(() => s(r?.end()), Ao + 50)));
      }),
      _(() => s(r?.end())),
      () => clearTimeout(i),
    ]);
  }
  var Qa = ["left", "middle", "right"];
  function Po(e = {}) {
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
            "browser.mouse_event.button": Qa[t.button],
          },
        })),
        e.onClick?.(t);
    });
  }
  var Ya = ({ type: e, message: t, stack: n, resourceUrl: r }) => `${e}
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
  function Oo(e) {
    const t = new Map();
    return {
      add(n, r) {
        const o = Ya(n),
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
  var Za = 5,
    ec = 3e4,
    at = [],
    Io = (e, t) => {
      at.push({ at: e, text: t }), at.length > Za && at.shift();
    },
    Lo = () =>
      v([
        K.subscribe((e) => Io(e.at, `click ${e.name ?? de(e.control)}`)),
        ee.subscribe(({ at: e, url: t }) => Io(e, `open ${new URL(t).pathname}`)),
      ]);
  function No(e) {
    const t = at.filter(({ at: n }) => n <= e && e - n <= ec);
    return t.length ? t.map(({ text: n }) => n) : void 0;
  }
  var Mo = 5e3;
  function Fo({ first: e, count: t }) {
    const n = e.type === "resource" || e.type === "csp";
    S({
      name: "user.error",
      at: e.at,
      attributes: {
        "error.type": e.type,
        "error.message": e.message,
        "error.count": t,
        "error.preceding_actions": No(e.at),
        "error.resource_url": e.resourceUrl && D(e.resourceUrl),
        "error.directive": e.directive,
        "exception.type": n ? void 0 : e.exceptionType,
        "exception.message": n ? void 0 : e.message,
        "exception.stacktrace": e.stack,
      },
    });
  }
  function Do(e = {}) {
    let t = Oo(Mo),
      n,
      r = () => {
        n = void 0;
        for (const o of t.takeRepeated()) Fo(o);
      };
    return v([
      Lo(),
      st.subscribe((o) => {
        if (o.type === "console" && !e.console) return;
        t.add(o, performance.now()) ? Fo({ first: o, count: 1 }) : (n ??= setTimeout(r, Mo)),
          e.onError?.(o);
      }),
      _(r),
      () => clearTimeout(n),
    ]);
  }
  var Vo = 1e4;
  function qo(e) {
    if (!(e < Vo)) return { score: P(0.3 + 0.7 * T(e, Vo, 6e4)), reasons: ["long_pause"] };
  }
  function jo(e) {
    const { changedFields: t, timeSpentMs: n, refusals: r } = e;
    if (t === 0 || (t < 2 && n < 5e3 && !r)) return;
    const o = ["left_without_submit"];
    r && o.push("validation_refused");
    const i = 0.3 + 0.3 * T(t, 1, 5) + 0.2 * T(n, 0, 6e4) + (r ? 0.2 : 0);
    return { score: P(i), reasons: o };
  }
  var tc = /^(?:submit|button|reset|image|hidden)$/;
  function $o(e) {
    const [t] = e.composedPath();
    if (t instanceof HTMLInputElement) return tc.test(t.type) ? void 0 : t;
    if (t instanceof HTMLTextAreaElement || t instanceof HTMLSelectElement) return t;
  }
  function Zt(e) {
    return e.name || e.id || (ae(e) ? "" : Ce(e)) || e.type;
  }
  function Bo(e) {
    if (e) return e.getAttribute("name") || e.id || e.getAttribute("aria-label") || Ce(e) || void 0;
  }
  var Ho = (e) => ({
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
  var Uo = (e) => [...e.fields.values()].filter(({ enteredAt: t }) => t !== void 0).length;
  var nc = 150,
    rc = 2e3;
  function Go(e) {
    const { now: t } = h(),
      n = new Set(),
      r = (i) => {
        const s = setTimeout(() => d.finish(void 0), rc),
          d = {
            form: i,
            at: t(),
            asked: !1,
            cancel: () => clearTimeout(s),
            finish(a) {
              n.delete(d) && (d.cancel(), e(i, a));
            },
          };
        return (n.add(d), d);
      },
      o = () => {
        for (const i of [...n]) i.finish(void 0);
      };
    return v([
      x(window, ["submit"], (i) => {
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
            i.at - s.at > nc ||
            ((s.asked = !0),
            i.settled.then(({ status: d, failure: a }) =>
              s.finish(a === void 0 && (d ?? 0) < 400),
            ));
      }),
      _((i) => {
        i === "gone" && o();
      }),
      o,
    ]);
  }
  var en = (e) => ({ "form.name": Bo(e), "form.id": e?.id || void 0 }),
    Le = (e) => ({ ...en(e.form), "form.field_name": Zt(e), "form.field_type": e.type }),
    oc = (e) => {
      try {
        return e.matches(":autofill");
      } catch {
        return !1;
      }
    };
  function Wo(e = {}) {
    const { now: t } = h(),
      n = new Map(),
      r = (c, l) => {
        S({ name: c, attributes: l }), e.onFormEvent?.(c, l);
      },
      o = (c) => {
        const l = c.form ?? c,
          m = n.get(l) ?? Ho(t());
        return (n.set(l, m), m);
      },
      i = (c, l) =>
        x(document, c, (m) => {
          const p = $o(m);
          p && !ce(p) && l(p, m);
        }),
      s = (c) => {
        const l = o(c),
          m = be(l, c);
        if (((m.interactions += 1), (l.interactions += 1), m.enteredAt !== void 0)) return;
        m.enteredAt = t();
        const p = m.focusedAt ? qo(m.enteredAt - m.focusedAt) : void 0;
        !p ||
          m.hesitated ||
          ((m.hesitated = !0),
          O("form_hesitation", t(), p, {
            ...Le(c),
            "frustration.duration_ms": Math.round(m.enteredAt - m.focusedAt),
          }),
          e.onHesitation?.(p));
      },
      d = (c, l) => {
        n.delete(c);
        const m = Uo(l);
        if (!m || !(c instanceof HTMLFormElement)) return;
        const p = Math.round(t() - l.begun),
          g = {
            ...en(c),
            "form.field_name": l.lastField?.name,
            "form.field_type": l.lastField?.type,
            "form.time_spent_ms": p,
            "form.interaction_count": l.interactions,
          };
        r("form.abandon", g);
        const f = jo({ changedFields: m, timeSpentMs: p, refusals: l.refusals });
        f && (O("form_abandonment", t(), f, g), e.onAbandonment?.(f));
      },
      a = () => {
        for (const [c, l] of [...n]) d(c, l);
      };
    return v([
      i(["focusin"], (c) => {
        const l = o(c),
          m = be(l, c);
        (m.visits += 1),
          (m.focusedAt = t()),
          (l.lastField = { name: Zt(c), type: c.type }),
          r("form.focus", { ...Le(c), "form.revisit_count": m.visits > 1 ? m.visits - 1 : void 0 });
      }),
      i(["input"], s),
      i(["paste"], (c) => {
        be(o(c), c).pasted = !0;
      }),
      i(["change"], (c) => {
        const l = be(o(c), c);
        (l.enteredAt ??= t()),
          r("form.change", {
            ...Le(c),
            "form.autofilled": oc(c) || void 0,
            "form.pasted": l.pasted || void 0,
          });
      }),
      i(["focusout"], (c) => {
        const l = be(o(c), c);
        l.focusedAt &&
          r("form.blur", {
            ...Le(c),
            "form.time_spent_ms": Math.round(t() - l.focusedAt),
            "form.interaction_count": l.interactions,
            "form.pasted": l.pasted || void 0,
          });
      }),
      i(["invalid"], (c) => {
        (o(c).refusals += 1),
          r("form.invalid", { ...Le(c), "form.error_message": c.validationMessage || void 0 });
      }),
      Go((c, l) => {
        const m = n.get(c);
        n.delete(c),
          r("form.submit", {
            ...en(c),
            "form.time_spent_ms": m ? Math.round(t() - m.begun) : void 0,
            "form.interaction_count": m?.interactions,
            "form.success": l,
          });
      }),
      fe.subscribe(({ action: c }) => {
        c !== "replacestate" && c !== "hashchange" && a();
      }),
      _((c) => {
        c === "gone" && a();
      }),
    ]);
  }
  var ic = ["pointerdown", "keydown", "wheel", "touchstart", "scroll"];
  function zo(e = {}) {
    let t = (e.idleMinutes ?? 5) * 6e4,
      n = !1,
      r,
      o = performance.now(),
      i = (a) => {
        S({ name: "page.visibility", attributes: { "page.visibility_state": a } }),
          e.onVisibility?.(a);
      },
      s = () => {
        const a = t - (performance.now() - o);
        a > 0 ? (r = setTimeout(s, a)) : n || ((n = !0), i("idle"));
      },
      d = () => {
        const a = navigator.onLine ? "online" : "offline";
        S({ name: "page.connectivity", attributes: { "page.connectivity_state": a } });
      };
    return (
      s(),
      v([
        _((a) => {
          a === "hidden" && i("hidden");
        }),
        x(document, ["visibilitychange"], () => {
          document.visibilityState === "visible" && i("visible");
        }),
        x(window, ["online", "offline"], d),
        x(window, ic, () => {
          (o = performance.now()), h().session.touch(), n && ((n = !1), i("active"), s());
        }),
        () => clearTimeout(r),
      ])
    );
  }
  var sc = {
    pageview: "push",
    reload: "reload",
    pushstate: "push",
    replacestate: "replace",
    popstate: "traverse",
    hashchange: "push",
  };
  function Ko(e = {}) {
    return ee.subscribe((t) => {
      const { action: n, left: r, url: o } = t,
        i = h().options.allowedQueryParameters,
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
          "browser.navigation.type": sc[n],
        },
      }),
        e.onNavigation?.(t);
    });
  }
  function Jo(e = {}) {
    return me.subscribe((t) => {
      const { click: n, kind: r, afterMs: o, message: i, status: s, traceId: d, knowable: a } = t;
      e.onOutcome?.(t),
        !(!n.sequence || (r === "none" && !a)) &&
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
  function Xo() {
    let e = oe,
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
          return ((e = oe), t);
        },
      };
    return t;
  }
  function ct() {
    const { session: e, user: t, page: n } = h();
    return { "session.id": e.id(), ...it(t), "page.url": n().url };
  }
  var ac = new Set(uo),
    dt = (e) => ac.has(e);
  function te(e, t) {
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
  function Qo(e) {
    return {
      getLogger: (t, n) => ({
        enabled: () => !0,
        emit(r) {
          const o = h().now(),
            i = F.getSpanContext(r.context ?? N.active()),
            s = e.takeDropped(),
            d = {
              ...(r.attributes?.["session.id"] ? void 0 : ct()),
              ...r.attributes,
              "trace.id": i?.traceId,
              "span.id": i?.spanId,
              "session.dropped_count": s || void 0,
            },
            a = $t(
              {
                time: te(r.timestamp, o),
                observedTime: te(r.observedTimestamp, o),
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
          e.add({ name: t, version: n }, a);
        },
      }),
    };
  }
  var cc = (e) =>
      typeof e == "string"
        ? { "exception.message": e }
        : {
            "exception.type": String(e.code ?? e.name ?? "Error"),
            "exception.message": e.message ?? "",
            "exception.stacktrace": e.stack ?? "",
          },
    Yo = (e) => typeof e == "number" || e instanceof Date || Array.isArray(e);
  function Zo({ name: e, options: t, parent: n, attributes: r, now: o, onEnd: i }) {
    let s = n && J(n) ? n : void 0,
      d = {
        traceId: s?.traceId ?? Q(16),
        spanId: Q(8),
        traceFlags: s?.traceFlags ?? 1,
        ...(s?.traceState ? { traceState: s.traceState } : {}),
      },
      a = te(t.startTime, o()),
      c = { ...r, ...t.attributes },
      l = [],
      m = [],
      p = { code: 0 },
      g = !1,
      f = {
        spanContext: () => d,
        isRecording: () => !g,
        setAttribute(u, y) {
          return (g || (c[u] = y), f);
        },
        setAttributes(u) {
          return (g || Object.assign(c, u), f);
        },
        addEvent(u, y, b) {
          const k = te(Yo(y) ? y : b, o());
          return (g || l.push({ time: k, name: u, attributes: Yo(y) ? {} : (y ?? {}) }), f);
        },
        addLink({ context: u, attributes: y }) {
          const { traceId: b, spanId: k } = u;
          return (g || m.push({ traceId: b, spanId: k, attributes: y ?? {} }), f);
        },
        addLinks(u) {
          for (const y of u) f.addLink(y);
          return f;
        },
        setStatus(u) {
          return (g || (p = { code: u.code, message: u.message }), f);
        },
        updateName(u) {
          return (g || (e = u), f);
        },
        recordException(u, y) {
          f.addEvent("exception", cc(u), y);
        },
        end(u) {
          g ||
            ((g = !0),
            i({
              traceId: d.traceId,
              spanId: d.spanId,
              parentSpanId: s?.spanId,
              traceState: d.traceState?.serialize(),
              flags: d.traceFlags,
              name: e,
              kind: (t.kind ?? Te.INTERNAL) + 1,
              startTime: a,
              endTime: Math.max(a, te(u, o())),
              attributes: c,
              events: l,
              links: m,
              status: p,
            }));
        },
      };
    return (f.addLinks([...(t.links ?? [])]), f);
  }
  function ei(e) {
    return {
      getTracer(t, n) {
        const r = { name: t, version: n },
          o = (s, d = {}, a = N.active()) =>
            Zo({
              name: s,
              options: d,
              parent: d.root ? void 0 : F.getSpanContext(a),
              attributes: ct(),
              now: h().now,
              onEnd: (c) => e.add(r, Bt(c, dt)),
            });
        function i(s, d, a, c) {
          const l = typeof d == "function" ? {} : d,
            m = typeof a == "object" ? a : N.active(),
            p = [d, a, c].find((f) => typeof f == "function"),
            g = o(s, l, m);
          return N.with(F.setSpan(m, g), () => p(g));
        }
        return { startSpan: o, startActiveSpan: i };
      },
    };
  }
  var ut;
  function ti(e) {
    Dt(e);
    const t = Wt("traces", e),
      n = ei(t),
      r = !he("trace") && F.setGlobalTracerProvider(n);
    return (
      he("context") || N.setGlobalContextManager(Xo()),
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
  function ni(e) {
    Dt(e);
    const t = Wt("logs", e),
      n = Qo(t),
      r = !he("logs") && ie.setGlobalLoggerProvider(n),
      o = n.getLogger(Re, Pe),
      i = po(o);
    return {
      loggerProvider: n,
      flush: t.flush,
      async stop() {
        i(), r && ie.disable(), await t.stop();
      },
    };
  }
  var ri = (e = Re, t) => (ut ?? F).getTracer(e, t);
  function oi(e) {
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
  var ii = (e, t = []) => t.some((n) => (typeof n == "string" ? e.startsWith(n) : n.test(e)));
  function dc(e, t, n) {
    const { traceId: r, spanId: o, traceFlags: i, traceState: s } = t.spanContext(),
      d = i.toString(16).padStart(2, "0");
    e.setHeader("traceparent", `00-${r}-${o}-${d}`);
    const a = s?.serialize();
    if ((a && e.setHeader("tracestate", a), !n)) return;
    const l = (_t.getActiveBaggage()?.getAllEntries() ?? []).map(
      ([m, { value: p }]) => `${m}=${encodeURIComponent(p)}`,
    );
    l.push(`session.id=${h().session.id()}`), e.setHeader("baggage", l.join());
  }
  function uc(e, t) {
    const { status: n, bodySize: r, failure: o } = t;
    n && e.setAttribute("http.response.status_code", n),
      r !== void 0 && e.setAttribute("http.response.body.size", r),
      o
        ? e.setAttribute("error.type", o)
        : n && n >= 400 && e.setAttribute("error.type", String(n)),
      o !== "abort" && (o || (n ?? 0) >= 400) && e.setStatus({ code: vt.ERROR }),
      e.end(t.at);
  }
  function si(e = {}) {
    return pe.subscribe((t) => {
      const { url: n, method: r, click: o } = t;
      if (ii(n.href, e.ignoreUrls)) return;
      const i = h().options.urlTemplate?.(n),
        s = oi(t.body),
        d = Number(n.port || (n.protocol === "https:" ? 443 : 80)),
        a = ri().startSpan(
          i ? `${r} ${i}` : r,
          {
            kind: Te.CLIENT,
            startTime: t.at,
            attributes: {
              "http.request.method": r,
              "server.address": n.hostname,
              "server.port": d,
              "url.full": D(n.href, h().options.allowedQueryParameters),
              ...(i ? { "url.template": i } : {}),
              ...(o?.sequence ? { "session.click_sequence": o.sequence } : {}),
              ...(s?.name ? { "graphql.operation.name": s.name } : {}),
              ...(s ? { "graphql.operation.type": s.type } : {}),
            },
          },
          N.active(),
        );
      F.isSpanContextValid(a.spanContext()) && (t.traceId = a.spanContext().traceId),
        (n.origin === location.origin || ii(n.href, e.traceOrigins)) && dc(t, a, e.baggage === !0),
        e.onRequest?.(t, a),
        t.settled.then((c) => uc(a, c));
    });
  }
  var fi = -1,
    ve = () => fi,
    xe = (e) => {
      addEventListener(
        "pageshow",
        (t) => {
          t.persisted && ((fi = t.timeStamp), e(t));
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
            (t.rating = ((d, a) => (d > a[1] ? "poor" : d > a[0] ? "needs-improvement" : "good"))(
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
    ne = -1,
    pi = new Set(),
    ai = () => (document.visibilityState !== "hidden" || document.prerendering ? 1 / 0 : 0),
    sn = (e) => {
      if (document.visibilityState === "hidden") {
        if (e.type === "visibilitychange") for (const t of pi) t();
        isFinite(ne) ||
          ((ne = e.type === "visibilitychange" ? e.timeStamp : 0),
          removeEventListener("prerenderingchange", sn, !0));
      }
    },
    Ne = (e = !1) => {
      if ((e && (ne = 1 / 0), ne < 0)) {
        const t = Me();
        (ne =
          (document.prerendering
            ? void 0
            : globalThis.performance
                .getEntriesByType("visibility-state")
                .find((r) => r.name === "hidden" && r.startTime >= t)?.startTime) ?? ai()),
          addEventListener("visibilitychange", sn, !0),
          addEventListener("prerenderingchange", sn, !0),
          xe(() => {
            setTimeout(() => {
              ne = ai();
            });
          });
      }
      return {
        get firstHiddenTime() {
          return ne;
        },
        onHidden(t) {
          pi.add(t);
        },
      };
    },
    q = (e, t = -1, n, r = 0, o, i, s) => {
      let d = mn(),
        a = d?.navigationId || 0,
        c = "navigate";
      return (
        n
          ? (c = n)
          : ve() >= 0
            ? (c = "back-forward-cache")
            : d &&
              (document.prerendering || Me() > 0
                ? (c = "prerender")
                : document.wasDiscarded
                  ? (c = "restore")
                  : d.type && (c = d.type.replace(/_/g, "-"))),
        {
          name: e,
          value: t,
          rating: "good",
          delta: 0,
          entries: [],
          id: `v6-${Date.now()}-${Math.floor(8999999999999 * Math.random()) + 1e12}`,
          navigationType: c,
          navigationId: r || a,
          navigationInteractionId: o,
          navigationURL: i || d?.name,
          navigationStartTime: s || 0,
        }
      );
    },
    ci = new WeakMap();
  function ft(e, t) {
    let n = ci.get(t);
    return (n || ((n = new WeakMap()), ci.set(t, n)), n.get(e) || n.set(e, new t()), n.get(e));
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
    re = (e, t, n = {}) => {
      try {
        const r = e.filter((o) => PerformanceObserver.supportedEntryTypes.includes(o));
        if (r.length > 0) {
          const o = new PerformanceObserver((i) => {
            queueMicrotask(() => {
              const s = i.getEntries();
              r.length > 1 &&
                s.sort((d, a) => d.startTime + d.duration - (a.startTime + a.duration)),
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
    mi = (e, t) => {
      if ((e.set(t.navigationId, t), e.size > 2)) {
        const n = e.keys().next().value;
        n !== void 0 && e.delete(n);
      }
    },
    gi = (e) => {
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
          d = re(["paint"], (a) => {
            for (const c of a)
              c.name === "first-contentful-paint" &&
                (d.disconnect(),
                c.startTime < o.firstHiddenTime &&
                  ((s.value = Math.max(c.startTime - Me(), 0)),
                  s.entries.push(c),
                  (s.navigationId = c.navigationId || s.navigationId),
                  i(!0)));
          });
        d &&
          ((i = M(e, s, tn, t.reportAllChanges)),
          xe((a) => {
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
                (s.value = performance.now() - a.timeStamp), i(!0);
              });
          })),
          n &&
            re(
              ["soft-navigation"],
              (a) => {
                a.forEach((c) => {
                  r.l && c.navigationId && mi(r.l, c);
                  const l = Math.max((c.presentationTime || c.paintTime || 0) - c.startTime, 0);
                  (s = q(
                    "FCP",
                    l,
                    "soft-navigation",
                    c.navigationId,
                    c.interactionId,
                    c.name,
                    c.startTime,
                  )),
                    (i = M(e, s, tn, t.reportAllChanges)),
                    i(!0);
                });
              },
              t,
            );
      });
    },
    di = [0.1, 0.25],
    yi = (e, t = {}) => {
      const n = Ne();
      gn(
        gi(() => {
          let r,
            o = q("CLS", 0),
            i = ft(t, an),
            s = (p, g, f, u, y) => {
              (o = q("CLS", 0, p, g, f, u, y)), (i.i = 0), (r = M(e, o, di, t.reportAllChanges));
            },
            d = (p = !1) => {
              i.i > o.value && ((o.value = i.i), (o.entries = i.o)), r(p);
            },
            a = (p) => {
              d(!0), s("soft-navigation", p.navigationId, p.interactionId, p.name, p.startTime);
            },
            c = (p) => {
              for (const g of p) g.entryType !== "soft-navigation" ? i.h(g) : a(g);
              d();
            },
            l = ["layout-shift"];
          Fe(t) && l.push("soft-navigation");
          const m = re(l, c);
          m &&
            ((r = M(e, o, di, t.reportAllChanges)),
            n.onHidden(() => {
              c(m.takeRecords()), r(!0);
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
    hi = 0,
    nn = 1 / 0,
    lt = 0,
    lc = (e) => {
      for (const t of e)
        t.interactionId &&
          ((nn = Math.min(nn, t.interactionId)),
          (lt = Math.max(lt, t.interactionId)),
          (hi = lt ? (lt - nn) / 7 + 1 : 0));
    },
    dn,
    ui = () => (dn ? hi : (performance.interactionCount ?? 0)),
    fc = () => {
      "interactionCount" in performance || dn || (dn = re(["event"], lc, { durationThreshold: 0 }));
    },
    un = class {
      u = 0;
      v = [];
      m = new Map();
      p;
      T;
      _() {
        return ui() - this.u;
      }
      M() {
        (this.u = ui()), (this.v.length = 0), this.m.clear();
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
    bi = (e) => {
      const t = "requestIdleCallback" in globalThis ? 1e3 : 0,
        n = globalThis.requestIdleCallback || setTimeout,
        r = globalThis.cancelIdleCallback || clearTimeout;
      if (document.visibilityState === "hidden") e();
      else {
        let o = gi(e),
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
    li = [200, 500],
    vi = (e, t = {}) => {
      if (
        !globalThis.PerformanceEventTiming ||
        !("interactionId" in PerformanceEventTiming.prototype)
      )
        return;
      const n = Ne();
      pt(() => {
        fc();
        let r,
          o = q("INP"),
          i = ft(t, un),
          s = (p, g, f, u, y) => {
            i.M(), (o = q("INP", -1, p, g, f, u, y)), (r = M(e, o, li, t.reportAllChanges));
          },
          d = () => {
            const p = i.L(o.navigationType);
            p && p.P !== o.value && ((o.value = p.P), (o.entries = p.entries), r());
          },
          a = (p) => {
            d(), r(!0), s("soft-navigation", p.navigationId, p.interactionId, p.name, p.startTime);
          },
          c = (p, g = !1) => {
            bi(() => {
              for (const f of p) f.entryType !== "soft-navigation" ? i.h(f) : a(f);
              d(), g && r(!0);
            });
          },
          l = ["event", "first-input"];
        Fe(t) && l.push("soft-navigation");
        const m = re(l, c, { ...t, durationThreshold: t.durationThreshold ?? 40 });
        (r = M(e, o, li, t.reportAllChanges)),
          m &&
            (n.onHidden(() => {
              c(m.takeRecords(), !0);
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
    xi = (e, t = {}) => {
      let n = !1,
        r = Fe(t);
      pt(() => {
        let o,
          i = Ne(),
          s = q("LCP"),
          d = ft(t, ln),
          a = (g, f, u, y, b) => {
            (s = q("LCP", -1, g, f, u, y, b)),
              (o = M(e, s, rn, t.reportAllChanges)),
              (n = !1),
              g === "soft-navigation" && (i = Ne(!0));
          },
          c = (g) => {
            d.l && g.navigationId && mi(d.l, g),
              n || o(!0),
              a("soft-navigation", g.navigationId, g.interactionId, g.name, g.startTime);
            const f = g.getLargestInteractionContentfulPaint?.();
            f && l([f]);
          },
          l = (g) => {
            t.reportAllChanges || r || (g = g.slice(-1));
            for (const f of g) {
              if (!f) continue;
              if (f.entryType === "soft-navigation") {
                c(f);
                continue;
              }
              let u = 0,
                y = [],
                b = f.startTime;
              if (f.entryType === "largest-contentful-paint")
                (u = Math.max(f.startTime - Me(), 0)), d.h(f), (y = [f]);
              else if (f.entryType === "interaction-contentful-paint") {
                const k = f;
                if (
                  !s.navigationId ||
                  ("interactionId" in k && k.interactionId != s.navigationInteractionId)
                )
                  continue;
                (b = k.largestContentfulPaint?.renderTime || 0),
                  (u = Math.max(b - f.startTime, 0)),
                  k.largestContentfulPaint &&
                    (d.h(k.largestContentfulPaint), (y = [k.largestContentfulPaint]));
              }
              b < i.firstHiddenTime && ((s.value = u), (s.entries = y), o());
            }
          },
          m = ["largest-contentful-paint"];
        r && m.push("interaction-contentful-paint", "soft-navigation");
        const p = re(m, l);
        if (p) {
          o = M(e, s, rn, t.reportAllChanges);
          const g = ["keydown", "click", "visibilitychange"],
            f = (u) => {
              if (u.isTrusted && !n) {
                const y = s.id;
                bi(() => {
                  if (!n) {
                    if (!r) {
                      p.disconnect();
                      for (const b of g) removeEventListener(b, f, { capture: !0 });
                    }
                    y === s.id && ((n = !0), o(!0));
                  }
                });
              }
            };
          for (const u of g) addEventListener(u, f, { capture: !0 });
          xe((u) => {
            a(
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
    ki = (e, t = {}) => {
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
              re(
                ["soft-navigation"],
                (d) => {
                  d.forEach((a) => {
                    a.navigationId &&
                      ((r = q(
                        "TTFB",
                        0,
                        "soft-navigation",
                        a.navigationId,
                        a.interactionId,
                        a.name,
                        a.startTime,
                      )),
                      (r.entries = [a]),
                      (o = M(e, r, on, t.reportAllChanges)),
                      o(!0));
                  });
                },
                t,
              );
        }
      });
    };
  function Si(e = {}) {
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
    for (const r of [xi, vi, yi, gn, ki]) r(n);
    return () => {
      t = !1;
    };
  }
  var I = (e) => (t) => (t === !1 ? () => {} : e(t)),
    wi = {
      navigations: I(Ko),
      clicks: I(Po),
      requests: I(si),
      outcomes: I(Jo),
      forms: I(Wo),
      errors: I(Do),
      vitals: I(Si),
      lifecycle: I(zo),
      rageClicks: I(_o),
      deadClicks: I(mo),
      errorClicks: I(yo),
      thrashing: I(Ro),
      quickBacks: I(wo),
      refreshRage: I(Eo),
    },
    pc = (e, t) => wi[e](t[e]),
    mc = Object.keys(wi),
    Ei = (e = {}) => v(mc.map((t) => pc(t, e)));
  function yn(e) {
    const t = ti(e),
      n = ni(e),
      r = Ei(e.instrumentations),
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
  yn({ serviceName: "bench", endpoint: globalThis.__ENDPOINT, delivery: "batched" });
})();
