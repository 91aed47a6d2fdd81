(() => {
  // node_modules/@opentelemetry/api/dist/version.mjs
  var VERSION = "1.10.0";

  // node_modules/@opentelemetry/api/dist/internal/semver.mjs
  var re = /^(\d+)\.(\d+)\.(\d+)(-(.+))?$/;
  function _makeCompatibilityCheck(ownVersion) {
    const acceptedVersions = /* @__PURE__ */ new Set([ownVersion]);
    const rejectedVersions = /* @__PURE__ */ new Set();
    const myVersionMatch = ownVersion.match(re);
    if (!myVersionMatch) return () => false;
    const ownVersionParsed = {
      major: +myVersionMatch[1],
      minor: +myVersionMatch[2],
      patch: +myVersionMatch[3],
      prerelease: myVersionMatch[4],
    };
    if (ownVersionParsed.prerelease != null)
      return function isExactmatch(globalVersion) {
        return globalVersion === ownVersion;
      };
    function _reject(v2) {
      rejectedVersions.add(v2);
      return false;
    }
    function _accept(v2) {
      acceptedVersions.add(v2);
      return true;
    }
    return function isCompatible2(globalVersion) {
      if (acceptedVersions.has(globalVersion)) return true;
      if (rejectedVersions.has(globalVersion)) return false;
      const globalVersionMatch = globalVersion.match(re);
      if (!globalVersionMatch) return _reject(globalVersion);
      const globalVersionParsed = {
        major: +globalVersionMatch[1],
        minor: +globalVersionMatch[2],
        patch: +globalVersionMatch[3],
        prerelease: globalVersionMatch[4],
      };
      if (globalVersionParsed.prerelease != null) return _reject(globalVersion);
      if (ownVersionParsed.major !== globalVersionParsed.major) return _reject(globalVersion);
      if (ownVersionParsed.major === 0) {
        if (
          ownVersionParsed.minor === globalVersionParsed.minor &&
          ownVersionParsed.patch <= globalVersionParsed.patch
        )
          return _accept(globalVersion);
        return _reject(globalVersion);
      }
      if (ownVersionParsed.minor <= globalVersionParsed.minor) return _accept(globalVersion);
      return _reject(globalVersion);
    };
  }
  var isCompatible = _makeCompatibilityCheck(VERSION);

  // node_modules/@opentelemetry/api/dist/internal/global-utils.mjs
  var major = VERSION.split(".")[0];
  var GLOBAL_OPENTELEMETRY_API_KEY = /* @__PURE__ */ Symbol.for(`opentelemetry.js.api.${major}`);
  var _global =
    typeof globalThis === "object"
      ? globalThis
      : typeof self === "object"
        ? self
        : typeof window === "object"
          ? window
          : typeof global === "object"
            ? global
            : {};
  function _makeGlobalApi() {
    return Object.defineProperty({}, "version", {
      value: VERSION,
      enumerable: true,
      writable: false,
      configurable: false,
    });
  }
  function registerGlobal(type, instance, diag2, allowOverride = false) {
    var _global$GLOBAL_OPENTE;
    const api = (_global[GLOBAL_OPENTELEMETRY_API_KEY] =
      (_global$GLOBAL_OPENTE = _global[GLOBAL_OPENTELEMETRY_API_KEY]) !== null &&
      _global$GLOBAL_OPENTE !== void 0
        ? _global$GLOBAL_OPENTE
        : _makeGlobalApi());
    if (!allowOverride && api[type]) {
      const err = /* @__PURE__ */ new Error(
        `@opentelemetry/api: Attempted duplicate registration of API: ${type}`,
      );
      diag2.error(err.stack || err.message);
      return false;
    }
    if (api.version !== "1.10.0") {
      const err = /* @__PURE__ */ new Error(
        `@opentelemetry/api: Registration of version v${api.version} for ${type} does not match previously registered API v${VERSION}`,
      );
      diag2.error(err.stack || err.message);
      return false;
    }
    api[type] = instance;
    diag2.debug(`@opentelemetry/api: Registered a global for ${type} v${VERSION}.`);
    return true;
  }
  var _compatibleGlobalApi;
  function getGlobal(type) {
    const api = _global[GLOBAL_OPENTELEMETRY_API_KEY];
    if (api == null) return;
    if (api !== _compatibleGlobalApi) {
      if (!api.version || !isCompatible(api.version)) return;
      _compatibleGlobalApi = api;
    }
    return api[type];
  }
  function unregisterGlobal(type, diag2) {
    diag2.debug(`@opentelemetry/api: Unregistering a global for ${type} v${VERSION}.`);
    const api = _global[GLOBAL_OPENTELEMETRY_API_KEY];
    if (api) delete api[type];
  }

  // node_modules/@opentelemetry/api/dist/diag/ComponentLogger.mjs
  var DiagComponentLogger = class {
    constructor(props) {
      this._namespace = props.namespace || "DiagComponentLogger";
    }
    debug(...args) {
      return logProxy("debug", this._namespace, args);
    }
    error(...args) {
      return logProxy("error", this._namespace, args);
    }
    info(...args) {
      return logProxy("info", this._namespace, args);
    }
    warn(...args) {
      return logProxy("warn", this._namespace, args);
    }
    verbose(...args) {
      return logProxy("verbose", this._namespace, args);
    }
  };
  function logProxy(funcName, namespace, args) {
    const logger2 = getGlobal("diag");
    if (!logger2) return;
    return logger2[funcName](namespace, ...args);
  }

  // node_modules/@opentelemetry/api/dist/diag/internal/logLevelLogger.mjs
  function createLogLevelDiagLogger(maxLevel, logger2) {
    if (maxLevel < 0) maxLevel = 0;
    else if (maxLevel > 9999) maxLevel = 9999;
    logger2 = logger2 || {};
    function _filterFunc(funcName, theLevel) {
      const theFunc = logger2[funcName];
      if (typeof theFunc === "function" && maxLevel >= theLevel) return theFunc.bind(logger2);
      return () => {};
    }
    return {
      error: _filterFunc("error", 30),
      warn: _filterFunc("warn", 50),
      info: _filterFunc("info", 60),
      debug: _filterFunc("debug", 70),
      verbose: _filterFunc("verbose", 80),
    };
  }

  // node_modules/@opentelemetry/api/dist/api/diag.mjs
  var API_NAME = "diag";
  var DiagAPI = class DiagAPI2 {
    /** Get the singleton instance of the DiagAPI API */
    static instance() {
      if (!this._instance) this._instance = new DiagAPI2();
      return this._instance;
    }
    /**
     * Private internal constructor
     * @private
     */
    constructor() {
      function _logProxy(funcName) {
        return (...args) => {
          const logger2 = getGlobal("diag");
          if (!logger2) return;
          return logger2[funcName](...args);
        };
      }
      const setLogger = (logger2, optionsOrLogLevel = { logLevel: 60 }) => {
        var _optionsOrLogLevel$lo;
        if (logger2 === this) {
          var _err$stack;
          const err = /* @__PURE__ */ new Error(
            "Cannot use diag as the logger for itself. Please use a DiagLogger implementation like ConsoleDiagLogger or a custom implementation",
          );
          this.error(
            (_err$stack = err.stack) !== null && _err$stack !== void 0 ? _err$stack : err.message,
          );
          return false;
        }
        if (typeof optionsOrLogLevel === "number")
          optionsOrLogLevel = { logLevel: optionsOrLogLevel };
        const oldLogger = getGlobal("diag");
        const newLogger = createLogLevelDiagLogger(
          (_optionsOrLogLevel$lo = optionsOrLogLevel.logLevel) !== null &&
            _optionsOrLogLevel$lo !== void 0
            ? _optionsOrLogLevel$lo
            : 60,
          logger2,
        );
        if (oldLogger && !optionsOrLogLevel.suppressOverrideMessage) {
          var _Error$stack;
          const stack =
            (_Error$stack = /* @__PURE__ */ new Error().stack) !== null && _Error$stack !== void 0
              ? _Error$stack
              : "<failed to generate stacktrace>";
          oldLogger.warn(`Current logger will be overwritten from ${stack}`);
          newLogger.warn(`Current logger will overwrite one already registered from ${stack}`);
        }
        return registerGlobal("diag", newLogger, this, true);
      };
      this.setLogger = setLogger;
      this.disable = () => {
        unregisterGlobal(API_NAME, this);
      };
      this.createComponentLogger = (options) => {
        return new DiagComponentLogger(options);
      };
      this.verbose = _logProxy("verbose");
      this.debug = _logProxy("debug");
      this.info = _logProxy("info");
      this.warn = _logProxy("warn");
      this.error = _logProxy("error");
    }
  };

  // node_modules/@opentelemetry/api/dist/baggage/internal/baggage-impl.mjs
  var BaggageImpl = class BaggageImpl2 {
    constructor(entries) {
      this._entries = entries ? new Map(entries) : /* @__PURE__ */ new Map();
    }
    getEntry(key4) {
      const entry = this._entries.get(key4);
      if (!entry) return;
      return Object.assign({}, entry);
    }
    getAllEntries() {
      return Array.from(this._entries.entries());
    }
    setEntry(key4, entry) {
      const newBaggage = new BaggageImpl2(this._entries);
      newBaggage._entries.set(key4, entry);
      return newBaggage;
    }
    removeEntry(key4) {
      const newBaggage = new BaggageImpl2(this._entries);
      newBaggage._entries.delete(key4);
      return newBaggage;
    }
    removeEntries(...keys) {
      const newBaggage = new BaggageImpl2(this._entries);
      for (const key4 of keys) newBaggage._entries.delete(key4);
      return newBaggage;
    }
    clear() {
      return new BaggageImpl2();
    }
  };

  // node_modules/@opentelemetry/api/dist/baggage/utils.mjs
  var diag = DiagAPI.instance();
  function createBaggage(entries = {}) {
    return new BaggageImpl(new Map(Object.entries(entries)));
  }

  // node_modules/@opentelemetry/api/dist/context/context.mjs
  function createContextKey(description) {
    return Symbol.for(description);
  }
  var ROOT_CONTEXT = new (class BaseContext {
    /**
     * Construct a new context which inherits values from an optional parent context.
     *
     * @param parentContext a context from which to inherit values
     */
    constructor(parentContext) {
      this._currentContext = parentContext ? new Map(parentContext) : /* @__PURE__ */ new Map();
      this.getValue = (key4) => this._currentContext.get(key4);
      this.setValue = (key4, value) => {
        const context2 = new BaseContext(this._currentContext);
        context2._currentContext.set(key4, value);
        return context2;
      };
      this.deleteValue = (key4) => {
        const context2 = new BaseContext(this._currentContext);
        context2._currentContext.delete(key4);
        return context2;
      };
    }
  })();

  // node_modules/@opentelemetry/api/dist/logs/NoopLogger.mjs
  var NoopLogger = class {
    emit(_logRecord) {}
    enabled() {
      return false;
    }
  };
  var NOOP_LOGGER = new NoopLogger();

  // node_modules/@opentelemetry/api/dist/propagation/TextMapPropagator.mjs
  var defaultTextMapGetter = {
    get(carrier, key4) {
      if (carrier == null) return;
      return carrier[key4];
    },
    keys(carrier) {
      if (carrier == null) return [];
      return Object.keys(carrier);
    },
  };
  var defaultTextMapSetter = {
    set(carrier, key4, value) {
      if (carrier == null) return;
      carrier[key4] = value;
    },
  };

  // node_modules/@opentelemetry/api/dist/trace/invalid-span-constants.mjs
  var INVALID_SPANID = "0000000000000000";
  var INVALID_TRACEID = "00000000000000000000000000000000";
  var INVALID_SPAN_CONTEXT = {
    traceId: INVALID_TRACEID,
    spanId: INVALID_SPANID,
    traceFlags: 0,
  };

  // node_modules/@opentelemetry/api/dist/trace/NonRecordingSpan.mjs
  var NonRecordingSpan = class {
    constructor(spanContext = INVALID_SPAN_CONTEXT) {
      this._spanContext = spanContext;
    }
    spanContext() {
      return this._spanContext;
    }
    setAttribute(_key, _value) {
      return this;
    }
    setAttributes(_attributes) {
      return this;
    }
    addEvent(_name, _attributes) {
      return this;
    }
    addLink(_link) {
      return this;
    }
    addLinks(_links) {
      return this;
    }
    setStatus(_status) {
      return this;
    }
    updateName(_name) {
      return this;
    }
    end(_endTime) {}
    isRecording() {
      return false;
    }
    recordException(_exception, _time) {}
  };

  // node_modules/@opentelemetry/api/dist/trace/spancontext-utils.mjs
  var isHex = new Uint8Array([
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0,
    0, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 1, 1, 1, 1, 1, 1,
  ]);
  function isValidHex(id, length) {
    if (typeof id !== "string" || id.length !== length) return false;
    let r2 = 0;
    for (let i2 = 0; i2 < id.length; i2 += 4)
      r2 +=
        (isHex[id.charCodeAt(i2)] | 0) +
        (isHex[id.charCodeAt(i2 + 1)] | 0) +
        (isHex[id.charCodeAt(i2 + 2)] | 0) +
        (isHex[id.charCodeAt(i2 + 3)] | 0);
    return r2 === length;
  }
  function isValidTraceId(traceId) {
    return isValidHex(traceId, 32) && traceId !== "00000000000000000000000000000000";
  }
  function isValidSpanId(spanId) {
    return isValidHex(spanId, 16) && spanId !== "0000000000000000";
  }
  function isSpanContextValid(spanContext) {
    return isValidTraceId(spanContext.traceId) && isValidSpanId(spanContext.spanId);
  }
  function wrapSpanContext(spanContext) {
    return new NonRecordingSpan(spanContext);
  }

  // node_modules/@opentelemetry/api/dist/context/NoopContextManager.mjs
  var NoopContextManager = class {
    active() {
      return ROOT_CONTEXT;
    }
    with(_context, fn, thisArg, ...args) {
      return fn.call(thisArg, ...args);
    }
    bind(_context, target) {
      return target;
    }
    enable() {
      return this;
    }
    disable() {
      return this;
    }
    /** @experimental This API is experimental and may change in minor releases without prior notice. */
    attach(_context) {
      return { dispose() {} };
    }
  };

  // node_modules/@opentelemetry/api/dist/api/context.mjs
  var API_NAME2 = "context";
  var NOOP_CONTEXT_MANAGER = new NoopContextManager();
  var NOOP_TOKEN = Object.freeze({ dispose: () => {} });
  var ContextAPI = class ContextAPI2 {
    /** Empty private constructor prevents end users from constructing a new instance of the API */
    constructor() {
      this._attachUnsupportedWarned = false;
    }
    /** Get the singleton instance of the Context API */
    static getInstance() {
      if (!this._instance) this._instance = new ContextAPI2();
      return this._instance;
    }
    /**
     * Set the current context manager.
     *
     * @returns true if the context manager was successfully registered, else false
     */
    setGlobalContextManager(contextManager) {
      return registerGlobal(API_NAME2, contextManager, DiagAPI.instance());
    }
    /**
     * Get the currently active context
     */
    active() {
      return this._getContextManager().active();
    }
    /**
     * Execute a function with an active context
     *
     * @param context context to be active during function execution
     * @param fn function to execute in a context
     * @param thisArg optional receiver to be used for calling fn
     * @param args optional arguments forwarded to fn
     */
    with(context2, fn, thisArg, ...args) {
      return this._getContextManager().with(context2, fn, thisArg, ...args);
    }
    /**
     * Bind a context to a target function or event emitter
     *
     * @param context context to bind to the event emitter or function. Defaults to the currently active context
     * @param target function or event emitter to bind
     */
    bind(context2, target) {
      return this._getContextManager().bind(context2, target);
    }
    /**
     * Imperatively sets `context` as active, returning a {@link ContextManagementToken} whose
     * {@link ContextManagementToken.dispose} restores the previous context.
     *
     * This is a delicate, low-level API - prefer {@link with}/{@link bind}, which
     * restore context automatically. Use `attach` only to bridge callback
     * boundaries that `with` cannot wrap. Call `token.dispose()` when the
     * operation is done.
     *
     * **Caveat for async functions:** If called inside an async function before
     * the first `await`, the context change may leak into the caller's context
     * and remain active there. Prefer {@link with} for async code.
     *
     * Support is best-effort and varies by the active ContextManager (see
     * {@link ContextManager.attach}); if it does not implement `attach`, this logs
     * a warning and returns a no-op token.
     *
     * @param context The Context to attach
     * @returns A {@link ContextManagementToken} whose dispose() restores the previous Context
     * @since 1.10.0
     * @experimental This API is experimental and may change in minor releases without prior notice.
     */
    attach(context2) {
      const contextManager = this._getContextManager();
      if (contextManager.attach) return contextManager.attach(context2);
      if (!this._attachUnsupportedWarned) {
        this._attachUnsupportedWarned = true;
        DiagAPI.instance().warn(
          "The current ContextManager does not implement attach(). The context will not be attached. Use a ContextManager that supports attach() (e.g. AsyncLocalStorageContextManager) or use with()/bind() instead.",
        );
      }
      return NOOP_TOKEN;
    }
    _getContextManager() {
      return getGlobal(API_NAME2) || NOOP_CONTEXT_MANAGER;
    }
    /** Disable and remove the global context manager */
    disable() {
      this._getContextManager().disable();
      unregisterGlobal(API_NAME2, DiagAPI.instance());
    }
  };

  // node_modules/@opentelemetry/api/dist/trace/context-utils.mjs
  var SPAN_KEY = createContextKey("OpenTelemetry Context Key SPAN");
  function getSpan(context2) {
    return context2.getValue(SPAN_KEY) || void 0;
  }
  function getActiveSpan() {
    return getSpan(ContextAPI.getInstance().active());
  }
  function setSpan(context2, span) {
    return context2.setValue(SPAN_KEY, span);
  }
  function deleteSpan(context2) {
    return context2.deleteValue(SPAN_KEY);
  }
  function setSpanContext(context2, spanContext) {
    return setSpan(context2, new NonRecordingSpan(spanContext));
  }
  function getSpanContext(context2) {
    var _getSpan;
    return (_getSpan = getSpan(context2)) === null || _getSpan === void 0
      ? void 0
      : _getSpan.spanContext();
  }

  // node_modules/@opentelemetry/api/dist/trace/NoopTracer.mjs
  var contextApi = ContextAPI.getInstance();
  var NoopTracer = class {
    startSpan(name, options, context2 = contextApi.active()) {
      if (options === null || options === void 0 ? void 0 : options.root)
        return new NonRecordingSpan();
      const parentFromContext = context2 && getSpanContext(context2);
      if (isSpanContext(parentFromContext) && isSpanContextValid(parentFromContext))
        return new NonRecordingSpan(parentFromContext);
      else return new NonRecordingSpan();
    }
    startActiveSpan(name, arg2, arg3, arg4) {
      var _ctx;
      let opts;
      let ctx;
      let fn;
      if (arguments.length < 2) return;
      else if (arguments.length === 2) fn = arg2;
      else if (arguments.length === 3) {
        opts = arg2;
        fn = arg3;
      } else {
        opts = arg2;
        ctx = arg3;
        fn = arg4;
      }
      const parentContext = (_ctx = ctx) !== null && _ctx !== void 0 ? _ctx : contextApi.active();
      const span = this.startSpan(name, opts, parentContext);
      const contextWithSpanSet = setSpan(parentContext, span);
      return contextApi.with(contextWithSpanSet, fn, void 0, span);
    }
  };
  function isSpanContext(spanContext) {
    return (
      spanContext !== null &&
      typeof spanContext === "object" &&
      "spanId" in spanContext &&
      typeof spanContext["spanId"] === "string" &&
      "traceId" in spanContext &&
      typeof spanContext["traceId"] === "string" &&
      "traceFlags" in spanContext &&
      typeof spanContext["traceFlags"] === "number"
    );
  }

  // node_modules/@opentelemetry/api/dist/trace/ProxyTracer.mjs
  var NOOP_TRACER = new NoopTracer();
  var ProxyTracer = class {
    constructor(provider, name, version, options) {
      this._provider = provider;
      this.name = name;
      this.version = version;
      this.options = options;
    }
    startSpan(name, options, context2) {
      return this._getTracer().startSpan(name, options, context2);
    }
    startActiveSpan(_name, _options, _context, _fn) {
      const tracer = this._getTracer();
      return Reflect.apply(tracer.startActiveSpan, tracer, arguments);
    }
    /**
     * Try to get a tracer from the proxy tracer provider.
     * If the proxy tracer provider has no delegate, return a noop tracer.
     */
    _getTracer() {
      if (this._delegate) return this._delegate;
      const tracer = this._provider.getDelegateTracer(this.name, this.version, this.options);
      if (!tracer) return NOOP_TRACER;
      this._delegate = tracer;
      return this._delegate;
    }
  };

  // node_modules/@opentelemetry/api/dist/trace/span_kind.mjs
  var SpanKind = /* @__PURE__ */ ((SpanKind2) => {
    SpanKind2[(SpanKind2["INTERNAL"] = 0)] = "INTERNAL";
    SpanKind2[(SpanKind2["SERVER"] = 1)] = "SERVER";
    SpanKind2[(SpanKind2["CLIENT"] = 2)] = "CLIENT";
    SpanKind2[(SpanKind2["PRODUCER"] = 3)] = "PRODUCER";
    SpanKind2[(SpanKind2["CONSUMER"] = 4)] = "CONSUMER";
    return SpanKind2;
  })({});

  // node_modules/@opentelemetry/api/dist/trace/status.mjs
  var SpanStatusCode = /* @__PURE__ */ ((SpanStatusCode2) => {
    SpanStatusCode2[(SpanStatusCode2["UNSET"] = 0)] = "UNSET";
    SpanStatusCode2[(SpanStatusCode2["OK"] = 1)] = "OK";
    SpanStatusCode2[(SpanStatusCode2["ERROR"] = 2)] = "ERROR";
    return SpanStatusCode2;
  })({});

  // node_modules/@opentelemetry/api/dist/trace/NoopTracerProvider.mjs
  var NoopTracerProvider = class {
    getTracer(_name, _version, _options) {
      return new NoopTracer();
    }
  };

  // node_modules/@opentelemetry/api/dist/trace/ProxyTracerProvider.mjs
  var NOOP_TRACER_PROVIDER = new NoopTracerProvider();
  var ProxyTracerProvider = class {
    /**
     * Get a {@link ProxyTracer}
     */
    getTracer(name, version, options) {
      var _this$getDelegateTrac;
      return (_this$getDelegateTrac = this.getDelegateTracer(name, version, options)) !== null &&
        _this$getDelegateTrac !== void 0
        ? _this$getDelegateTrac
        : new ProxyTracer(this, name, version, options);
    }
    getDelegate() {
      var _this$_delegate;
      return (_this$_delegate = this._delegate) !== null && _this$_delegate !== void 0
        ? _this$_delegate
        : NOOP_TRACER_PROVIDER;
    }
    /**
     * Set the delegate tracer provider
     */
    setDelegate(delegate) {
      this._delegate = delegate;
    }
    getDelegateTracer(name, version, options) {
      var _this$_delegate2;
      return (_this$_delegate2 = this._delegate) === null || _this$_delegate2 === void 0
        ? void 0
        : _this$_delegate2.getTracer(name, version, options);
    }
  };

  // node_modules/@opentelemetry/api/dist/context-api.mjs
  var context = ContextAPI.getInstance();

  // node_modules/@opentelemetry/api/dist/logs/NoopLoggerProvider.mjs
  var NoopLoggerProvider = class {
    getLogger(_name, _version, _options) {
      return new NoopLogger();
    }
  };
  var NOOP_LOGGER_PROVIDER = new NoopLoggerProvider();

  // node_modules/@opentelemetry/api/dist/logs/ProxyLogger.mjs
  var ProxyLogger = class {
    constructor(provider, name, version, options) {
      this._provider = provider;
      this.name = name;
      this.version = version;
      this.options = options;
    }
    /**
     * Emit a log record. This method should only be used by log appenders.
     *
     * @param logRecord
     */
    emit(logRecord) {
      this._getLogger().emit(logRecord);
    }
    enabled(options) {
      return this._getLogger().enabled(options);
    }
    /**
     * Try to get a logger from the proxy logger provider.
     * If the proxy logger provider has no delegate, return a noop logger.
     */
    _getLogger() {
      if (this._delegate) return this._delegate;
      const logger2 = this._provider._getDelegateLogger(this.name, this.version, this.options);
      if (!logger2) return NOOP_LOGGER;
      this._delegate = logger2;
      return this._delegate;
    }
  };

  // node_modules/@opentelemetry/api/dist/logs/ProxyLoggerProvider.mjs
  var ProxyLoggerProvider = class {
    getLogger(name, version, options) {
      var _this$_getDelegateLog;
      return (_this$_getDelegateLog = this._getDelegateLogger(name, version, options)) !== null &&
        _this$_getDelegateLog !== void 0
        ? _this$_getDelegateLog
        : new ProxyLogger(this, name, version, options);
    }
    /**
     * Get the delegate logger provider.
     * Used by tests only.
     * @internal
     */
    _getDelegate() {
      var _this$_delegate;
      return (_this$_delegate = this._delegate) !== null && _this$_delegate !== void 0
        ? _this$_delegate
        : NOOP_LOGGER_PROVIDER;
    }
    /**
     * Set the delegate logger provider
     * @internal
     */
    _setDelegate(delegate) {
      this._delegate = delegate;
    }
    /**
     * @internal
     */
    _getDelegateLogger(name, version, options) {
      var _this$_delegate2;
      return (_this$_delegate2 = this._delegate) === null || _this$_delegate2 === void 0
        ? void 0
        : _this$_delegate2.getLogger(name, version, options);
    }
  };

  // node_modules/@opentelemetry/api/dist/api/logs.mjs
  var API_NAME3 = "logs";
  var LogsAPI = class LogsAPI2 {
    /** Empty private constructor prevents end users from constructing a new instance of the API */
    constructor() {
      this._proxyLoggerProvider = new ProxyLoggerProvider();
    }
    /** Get the singleton instance of the Logs API */
    static getInstance() {
      if (!this._instance) this._instance = new LogsAPI2();
      return this._instance;
    }
    setGlobalLoggerProvider(provider) {
      const success = registerGlobal(API_NAME3, provider, DiagAPI.instance());
      if (success) this._proxyLoggerProvider._setDelegate(provider);
      return success;
    }
    /**
     * Returns the global logger provider.
     *
     * @returns LoggerProvider
     */
    getLoggerProvider() {
      return getGlobal(API_NAME3) || this._proxyLoggerProvider;
    }
    /**
     * Returns a Logger, creating one if one with the given name, version,
     * schemaUrl, and attributes is not already created.
     *
     * Getting a Logger may be expensive, especially when `attributes` are
     * provided. Reuse Logger instances where possible instead of calling
     * `getLogger()` on hot paths.
     *
     * @param name The name of the logger or instrumentation library.
     * @param version The version of the logger or instrumentation library.
     * @param options The options of the logger or instrumentation library.
     * @returns {@link Logger}
     */
    getLogger(name, version, options) {
      return this.getLoggerProvider().getLogger(name, version, options);
    }
    /** Remove the global logger provider */
    disable() {
      unregisterGlobal(API_NAME3, DiagAPI.instance());
      this._proxyLoggerProvider = new ProxyLoggerProvider();
    }
  };

  // node_modules/@opentelemetry/api/dist/logs-api.mjs
  var logs = LogsAPI.getInstance();

  // node_modules/@opentelemetry/api/dist/propagation/NoopTextMapPropagator.mjs
  var NoopTextMapPropagator = class {
    /** Noop inject function does nothing */
    inject(_context, _carrier) {}
    /** Noop extract function does nothing and returns the input context */
    extract(context2, _carrier) {
      return context2;
    }
    fields() {
      return [];
    }
  };

  // node_modules/@opentelemetry/api/dist/baggage/context-helpers.mjs
  var BAGGAGE_KEY = createContextKey("OpenTelemetry Baggage Key");
  function getBaggage(context2) {
    return context2.getValue(BAGGAGE_KEY) || void 0;
  }
  function getActiveBaggage() {
    return getBaggage(ContextAPI.getInstance().active());
  }
  function setBaggage(context2, baggage) {
    return context2.setValue(BAGGAGE_KEY, baggage);
  }
  function deleteBaggage(context2) {
    return context2.deleteValue(BAGGAGE_KEY);
  }

  // node_modules/@opentelemetry/api/dist/api/propagation.mjs
  var API_NAME4 = "propagation";
  var NOOP_TEXT_MAP_PROPAGATOR = new NoopTextMapPropagator();
  var PropagationAPI = class PropagationAPI2 {
    /** Empty private constructor prevents end users from constructing a new instance of the API */
    constructor() {
      this.createBaggage = createBaggage;
      this.getBaggage = getBaggage;
      this.getActiveBaggage = getActiveBaggage;
      this.setBaggage = setBaggage;
      this.deleteBaggage = deleteBaggage;
    }
    /** Get the singleton instance of the Propagator API */
    static getInstance() {
      if (!this._instance) this._instance = new PropagationAPI2();
      return this._instance;
    }
    /**
     * Set the current propagator.
     *
     * @returns true if the propagator was successfully registered, else false
     */
    setGlobalPropagator(propagator) {
      return registerGlobal(API_NAME4, propagator, DiagAPI.instance());
    }
    /**
     * Inject context into a carrier to be propagated inter-process
     *
     * @param context Context carrying tracing data to inject
     * @param carrier carrier to inject context into
     * @param setter Function used to set values on the carrier
     */
    inject(context2, carrier, setter = defaultTextMapSetter) {
      return this._getGlobalPropagator().inject(context2, carrier, setter);
    }
    /**
     * Extract context from a carrier
     *
     * @param context Context which the newly created context will inherit from
     * @param carrier Carrier to extract context from
     * @param getter Function used to extract keys from a carrier
     */
    extract(context2, carrier, getter = defaultTextMapGetter) {
      return this._getGlobalPropagator().extract(context2, carrier, getter);
    }
    /**
     * Return a list of all fields which may be used by the propagator.
     */
    fields() {
      return this._getGlobalPropagator().fields();
    }
    /** Remove the global propagator */
    disable() {
      unregisterGlobal(API_NAME4, DiagAPI.instance());
    }
    _getGlobalPropagator() {
      return getGlobal(API_NAME4) || NOOP_TEXT_MAP_PROPAGATOR;
    }
  };

  // node_modules/@opentelemetry/api/dist/propagation-api.mjs
  var propagation = PropagationAPI.getInstance();

  // node_modules/@opentelemetry/api/dist/api/trace.mjs
  var API_NAME5 = "trace";
  var TraceAPI = class TraceAPI2 {
    /** Empty private constructor prevents end users from constructing a new instance of the API */
    constructor() {
      this._proxyTracerProvider = new ProxyTracerProvider();
      this.wrapSpanContext = wrapSpanContext;
      this.isSpanContextValid = isSpanContextValid;
      this.deleteSpan = deleteSpan;
      this.getSpan = getSpan;
      this.getActiveSpan = getActiveSpan;
      this.getSpanContext = getSpanContext;
      this.setSpan = setSpan;
      this.setSpanContext = setSpanContext;
    }
    /** Get the singleton instance of the Trace API */
    static getInstance() {
      if (!this._instance) this._instance = new TraceAPI2();
      return this._instance;
    }
    /**
     * Set the current global tracer.
     *
     * @returns true if the tracer provider was successfully registered, else false
     */
    setGlobalTracerProvider(provider) {
      const success = registerGlobal(API_NAME5, this._proxyTracerProvider, DiagAPI.instance());
      if (success) this._proxyTracerProvider.setDelegate(provider);
      return success;
    }
    /**
     * Returns the global tracer provider.
     */
    getTracerProvider() {
      return getGlobal(API_NAME5) || this._proxyTracerProvider;
    }
    /**
     * Returns a tracer from the global tracer provider.
     */
    getTracer(name, version) {
      return this.getTracerProvider().getTracer(name, version);
    }
    /** Remove the global tracer provider */
    disable() {
      unregisterGlobal(API_NAME5, DiagAPI.instance());
      this._proxyTracerProvider = new ProxyTracerProvider();
    }
  };

  // node_modules/@opentelemetry/api/dist/trace-api.mjs
  var trace = TraceAPI.getInstance();

  // packages/browser-agent/src/dom/control.ts
  var controls =
    "a[href],area[href],button,input,select,textarea,summary,option,label,video,audio,canvas,[role=button],[role=link],[role=checkbox],[role=radio],[role=switch],[role=tab],[role=menuitem],[role=menuitemcheckbox],[role=menuitemradio],[role=option],[role=treeitem],[role=slider],[role=spinbutton],[role=combobox],[role=gridcell],[onclick],[contenteditable=''],[contenteditable=true]";
  var isElement = (target) => target instanceof Element;
  var hitElement = (event) => event.composedPath().find(isElement);
  function clickableLook(path) {
    let outermost;
    for (const element of path.slice(0, 6)) {
      if (element.localName === "body" || getComputedStyle(element).cursor !== "pointer") break;
      outermost = element;
    }
    return outermost;
  }
  function controlOf(event) {
    const path = event.composedPath().filter(isElement);
    const control = path.find((element) => element.matches(controls));
    if (control instanceof HTMLLabelElement) return control.control ?? control;
    return control ?? clickableLook(path) ?? path[0];
  }
  var isControl = (element) => element.closest(controls) !== null;

  // packages/browser-agent/src/dom/looks-clickable.ts
  var pictures = /^(?:img|svg|picture|use|path|i)$/;
  var blocks =
    /^(?:html|body|main|section|article|header|footer|nav|aside|form|table|tbody|tr|ul|ol|fieldset)$/;
  function looksLikeButton(element) {
    const { width, height } = element.getBoundingClientRect();
    if (width > 400 || height > 160 || width < 8 || height < 8) return false;
    if ((element.textContent ?? "").trim().length > 60) return false;
    const style = getComputedStyle(element);
    const bordered = style.borderTopStyle !== "none" && Number.parseFloat(style.borderTopWidth) > 0;
    const filled = !/^(?:transparent|rgba\(0, 0, 0, 0\))$/.test(style.backgroundColor);
    const round = Number.parseFloat(style.borderTopLeftRadius) > 0;
    return (bordered && filled) || (filled && round) || (bordered && round);
  }
  function looksClickable(element) {
    if (isControl(element)) return true;
    if (blocks.test(element.localName)) return false;
    const style = getComputedStyle(element);
    if (style.cursor === "pointer") return true;
    if (pictures.test(element.localName)) return true;
    if (style.textDecorationLine.includes("underline")) return true;
    return looksLikeButton(element);
  }

  // packages/browser-agent/src/dom/css-selector.ts
  var isStable = (identifier) =>
    /^[A-Za-z][\w-]{1,40}$/.test(identifier) &&
    !/\d{3,}|^css-|^sc-|__|[a-z][A-Z0-9]{2,}[a-z]/.test(identifier);
  var steady = (element) => {
    if (isStable(element.id)) return `#${element.id}`;
    const test = element.getAttribute("data-testid");
    return test && isStable(test) ? `[data-testid="${test}"]` : void 0;
  };
  function step(element) {
    const tag = element.localName;
    const name = [...element.classList].find(isStable);
    if (name) return `${tag}.${name}`;
    const parent = element.parentElement;
    if (!parent || parent.childElementCount > 200) return tag;
    const alike = [...parent.children].filter((sibling) => sibling.localName === tag);
    return alike.length > 1 ? `${tag}:nth-of-type(${alike.indexOf(element) + 1})` : tag;
  }
  function cssSelector(element) {
    const steps = [];
    for (let at = element; at && steps.length < 4; at = at.parentElement) {
      const anchor = steady(at);
      if (anchor) return [anchor, ...steps].join(">");
      steps.unshift(step(at));
    }
    return steps.join(">");
  }

  // packages/browser-agent/src/names/component-name.ts
  var isBag = (value) => typeof value === "object" && value !== null;
  var nameOfType = (type) => {
    if (typeof type !== "function" && !isBag(type)) return void 0;
    for (const key4 of ["displayName", "name", "__name"]) {
      const name = Reflect.get(type, key4);
      if (typeof name === "string" && name) return name;
    }
    return void 0;
  };
  var readable = (name) => (name && name.length > 2 && /^[A-Z]/.test(name) ? name : void 0);
  function reactName(fiber) {
    let at = fiber;
    for (let steps = 0; steps < 15 && isBag(at); steps += 1) {
      const name = readable(nameOfType(at.type));
      if (name) return name;
      at = at.return;
    }
    return void 0;
  }
  function vueName(instance) {
    let at = instance;
    for (let steps = 0; steps < 5 && isBag(at); steps += 1) {
      const name = readable(nameOfType(at.type));
      if (name) return name;
      at = at.parent;
    }
    return void 0;
  }
  function svelteName(meta) {
    const loc = isBag(meta) ? meta.loc : void 0;
    const file = isBag(loc) ? loc.file : void 0;
    return typeof file === "string" ? /([^/]+)\.svelte$/.exec(file)?.[1] : void 0;
  }
  function componentName(element) {
    for (let at = element, up = 0; at && up < 3; at = at.parentElement, up += 1) {
      for (const key4 of Object.keys(at)) {
        const value = Reflect.get(at, key4);
        if (key4.startsWith("__reactFiber$")) return reactName(value);
        if (key4 === "__vueParentComponent") return vueName(value);
        if (key4 === "__svelte_meta") return svelteName(value);
      }
      if (
        at.localName.includes("-") &&
        at.getAttributeNames().some((name) => /^_nghost|^ng-/.test(name))
      ) {
        return at.localName;
      }
    }
    return void 0;
  }

  // packages/browser-agent/src/names/role.ts
  var inputRoles = {
    button: "button",
    submit: "button",
    reset: "button",
    image: "button",
    checkbox: "checkbox",
    radio: "radio",
    range: "slider",
    number: "spinbutton",
    search: "searchbox",
  };
  var elementRoles = {
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
  function roleOf(element) {
    const explicit = element.getAttribute("role");
    if (explicit) {
      const first = explicit.trim().toLowerCase().split(/\s+/)[0];
      if (first && first !== "none" && first !== "presentation") return first;
    }
    const tag = element.localName;
    if (tag === "input") return inputRoles[element.getAttribute("type") ?? ""] ?? "textbox";
    if (tag === "select") return element.hasAttribute("multiple") ? "listbox" : "combobox";
    if ((tag === "a" || tag === "area") && !element.hasAttribute("href")) return void 0;
    return elementRoles[tag];
  }
  var namedByContent = new Set(
    "button cell checkbox columnheader gridcell heading link menuitem menuitemcheckbox menuitemradio option radio row rowheader sectionhead switch tab tooltip treeitem".split(
      " ",
    ),
  );
  var isNamedByContent = (role) => role !== void 0 && namedByContent.has(role);

  // packages/browser-agent/src/names/native-name.ts
  var labelText = (value) => value?.trim() ?? "";
  var buttonDefaults = { submit: "Submit", reset: "Reset" };
  function labelsOf(element) {
    if (!("labels" in element) || !element.labels) return [];
    const { labels } = element;
    return labels instanceof NodeList ? [...labels].filter((node) => node instanceof Element) : [];
  }
  var firstChild = (element, tag) => [...element.children].find((child) => child.localName === tag);
  function nativeName(element) {
    const tag = element.localName;
    if (tag === "input") {
      const type = element.getAttribute("type")?.toLowerCase() ?? "text";
      if (type === "submit" || type === "reset" || type === "button") {
        return (
          labelText(element.getAttribute("value")) || fallbackLabels(element, buttonDefaults[type])
        );
      }
      if (type === "image") {
        return labelText(element.getAttribute("alt")) || fallbackLabels(element, void 0);
      }
      return labelsOf(element);
    }
    if (tag === "img" || tag === "area") return labelText(element.getAttribute("alt"));
    if (tag === "fieldset") return named(firstChild(element, "legend"));
    if (tag === "figure") return named(firstChild(element, "figcaption"));
    if (tag === "table") return named(firstChild(element, "caption"));
    if (tag === "optgroup" || tag === "track") return labelText(element.getAttribute("label"));
    if (element instanceof SVGElement) {
      const title = firstChild(element, "title");
      return labelText(title?.textContent) || labelText(element.getAttribute("xlink:title"));
    }
    return labelsOf(element);
  }
  var named = (element) => (element ? [element] : []);
  function fallbackLabels(element, text2) {
    const labels = labelsOf(element);
    return labels.length ? labels : (text2 ?? "");
  }

  // packages/browser-agent/src/names/accessible-name.ts
  var clean = (text2) => text2.replace(/[ \t\n\f\r]+/g, " ").replace(/^ | $/g, "");
  function isHidden(element) {
    if (element.getAttribute("aria-hidden") === "true") return true;
    const style = getComputedStyle(element);
    return (
      style.display === "none" || style.visibility === "hidden" || style.visibility === "collapse"
    );
  }
  var byIds = (element, attribute) => {
    const ids = element.getAttribute(attribute)?.trim();
    if (!ids) return [];
    const root = element.getRootNode();
    if (!("getElementById" in root) || !(root instanceof Document || root instanceof ShadowRoot)) {
      return [];
    }
    return ids.split(/\s+/).flatMap((id) => root.getElementById(id) ?? []);
  };
  function generated(element, pseudo) {
    const style = getComputedStyle(element, pseudo);
    const { content } = style;
    if (!content || content === "none" || content === "normal") return "";
    if (style.display === "none" || style.visibility === "hidden") return "";
    const spoken2 = content.split(/ \/ (?=(?:"|attr|counter)|$)/).at(-1) ?? "";
    const text2 = [...spoken2.matchAll(/"((?:[^"\\]|\\.)*)"|attr\(([\w-]+)\)/g)]
      .map(([, quoted, attribute]) => quoted ?? element.getAttribute(attribute ?? "") ?? "")
      .join("")
      .replace(/\\(.)/g, "$1")
      .replace(/[\ue000-\uf8ff]/g, "");
    return text2 && isBlock(style) ? ` ${text2} ` : text2;
  }
  var isBlock = (style) => style.display !== "inline" && style.display !== "contents";
  function childrenOf(element) {
    const own =
      element instanceof HTMLSlotElement
        ? element.assignedNodes().length
          ? element.assignedNodes()
          : [...element.childNodes]
        : [...(element.shadowRoot ?? element).childNodes];
    return [...own, ...byIds(element, "aria-owns")];
  }
  function contentOf(element, walk) {
    const inside = { ...walk, inContent: true };
    let text2 = generated(element, "::before");
    for (const child of childrenOf(element)) {
      if (child instanceof Text) text2 += child.data;
      else if (child instanceof Element) {
        const name = nameOf(child, inside);
        const inline = child.localName !== "br" && !isBlock(getComputedStyle(child));
        text2 += inline ? name : ` ${name} `;
      }
    }
    return text2 + generated(element, "::after");
  }
  function embeddedValue(element, role) {
    if (role === "menu" || role === "menubar" || role === "textbox" || role === "searchbox")
      return "";
    if (role === "combobox" || role === "listbox") {
      const list = byIds(element, "aria-owns").concat(element);
      const chosen = list.map((owner) => owner.querySelector("[aria-selected=true]")).find(Boolean);
      return chosen?.textContent ?? "";
    }
    if (role === "slider" || role === "spinbutton" || role === "scrollbar" || role === "meter") {
      return (
        element.getAttribute("aria-valuetext") ??
        element.getAttribute("aria-valuenow") ??
        element.getAttribute("value") ??
        ""
      );
    }
    return void 0;
  }
  var referenced = (elements, walk) =>
    clean(
      elements
        .map((element) =>
          nameOf(element, {
            visited: walk.visited,
            referenced: true,
            inContent: true,
            includeHidden: walk.includeHidden || isHidden(element),
          }),
        )
        .join(" "),
    );
  function nativeText(element, walk) {
    const source = nativeName(element);
    return typeof source === "string" ? source : referenced(source, walk);
  }
  function nameOf(element, walk) {
    if (walk.visited.has(element)) return "";
    if (!walk.includeHidden && walk.inContent && isHidden(element)) return "";
    const labelled = walk.referenced ? [] : byIds(element, "aria-labelledby");
    if (labelled.length) {
      const name = referenced(labelled, walk);
      if (name) return name;
    }
    walk.visited.add(element);
    const role = roleOf(element);
    const isSlot = element instanceof HTMLSlotElement;
    const label = isSlot ? "" : clean(element.getAttribute("aria-label") ?? "");
    if (walk.inContent) {
      const value = embeddedValue(element, role);
      if (value !== void 0) return value || label;
    }
    if (label) return label;
    const presentational = /^(?:none|presentation)$/.test(element.getAttribute("role") ?? "");
    const native = presentational ? "" : nativeText(element, walk);
    if (native) return native;
    if (walk.inContent || isNamedByContent(role)) {
      const content = contentOf(element, walk);
      if (walk.inContent ? content : clean(content))
        return walk.inContent ? content : content.trim();
    }
    if (presentational) return "";
    const title = clean(element.getAttribute("title") ?? "");
    return title || (walk.inContent ? "" : clean(element.getAttribute("placeholder") ?? ""));
  }
  function accessibleName(element) {
    return clean(
      nameOf(element, {
        visited: /* @__PURE__ */ new Set(),
        referenced: false,
        inContent: false,
        includeHidden: false,
      }),
    );
  }

  // packages/browser-agent/src/names/mask-text.ts
  var email = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
  var jwt = /\beyJ[\w-]+\.[\w-]+(?:\.[\w-]*)?/g;
  var bearer = /\b(bearer|basic|apikey)\s+[\w.~+/=-]{8,}/gi;
  var iban = /\b[A-Z]{2}\d{2}(?: ?[A-Z\d]){11,30}\b/g;
  var digits = /(?<![\p{L}\d])\+?\(?\d(?:[ ().\-/\u00a0]{0,2}\d){6,22}(?![\p{L}\d])/gu;
  var token = /(?<![\w/-])(?=[\w-]*\d)(?=[\w-]*[A-Za-z])[A-Za-z\d_-]{24,}(?![\w-])/g;
  function passesLuhn(number2) {
    let sum = 0;
    for (let i2 = 0; i2 < number2.length; i2 += 1) {
      const digit = Number(number2[number2.length - 1 - i2]);
      const doubled = i2 % 2 ? digit * 2 : digit;
      sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return sum % 10 === 0;
  }
  function maskDigits(found) {
    const bare = found.replace(/\D/g, "");
    if (bare.length > 12 && bare.length < 20 && passesLuhn(bare)) return "[card]";
    if (/^\d{4}[-/.]\d\d?[-/.]\d|^\d\d?[-/.]\d\d?[-/.]\d{4}/.test(found)) return found;
    const written = /^\+|^\(?0\d|[ ()\-/\u00a0]/.test(found);
    return written && bare.length > 6 && bare.length < 16 && !/^\d+\.\d+$/.test(found)
      ? "[phone]"
      : found;
  }
  function maskText(text2) {
    if (!/[\d@]|bearer|basic|apikey/i.test(text2)) return text2;
    return text2
      .replace(email, "[email]")
      .replace(jwt, "[token]")
      .replace(bearer, "$1 [token]")
      .replace(iban, (found) => (/\d{6}/.test(found.replace(/\D/g, "")) ? "[iban]" : found))
      .replace(digits, maskDigits)
      .replace(token, "[token]");
  }

  // packages/browser-agent/src/names/privacy-marks.ts
  var masked =
    '[data-sr-mask],[data-private],[data-hj-suppress],[data-sentry-mask],[data-rr-mask],[data-dd-privacy^="mask"],[data-dd-privacy="hidden"],[data-recording-sensitive],[data-clarity-mask],[data-openreplay-masked],[data-openreplay-obscured],.ph-no-capture,.ph-mask,.rr-mask,.rr-block,.sentry-mask,.fs-mask,.fs-exclude,.clarity-mask,.highlight-mask,.mask';
  var isMasked = (element) => element.closest(masked) !== null;
  var isIgnored = (element) =>
    element.closest("[data-sr-ignore],[data-sentry-block],.rr-ignore") !== null;

  // packages/browser-agent/src/names/semantic-name.ts
  var maxLength = 100;
  var shorten = (text2) =>
    text2.length > maxLength ? `${text2.slice(0, maxLength - 1).trimEnd()}\u2026` : text2;
  var isEditable = (element) => element instanceof HTMLElement && element.isContentEditable;
  function visibleText(element) {
    if (isEditable(element) || element.querySelector("[contenteditable],textarea,select"))
      return "";
    const text2 = (element.textContent ?? "").slice(0, 1e3).replace(/\s+/g, " ").trim();
    return text2;
  }
  function fromIdentifier(identifier) {
    if (!identifier || /\d{3,}|[:.]|^[a-z0-9]{1,3}$/i.test(identifier)) return "";
    return identifier
      .replace(/([a-z])([A-Z])/g, "$1 $2")
      .replace(/[-_]+/g, " ")
      .trim();
  }
  function getSemanticName(element) {
    const tag = element.localName;
    if (isMasked(element)) return fromIdentifier(element.id) || tag;
    const name =
      accessibleName(element) ||
      visibleText(element) ||
      fromIdentifier(element.getAttribute("data-testid")) ||
      fromIdentifier(element.getAttribute("name")) ||
      fromIdentifier(element.id) ||
      tag;
    return shorten(maskText(name));
  }

  // packages/browser-agent/src/names/target-attributes.ts
  var defaultData = ["testid", "test", "cy", "component", "action", "track", "section"];
  function dataOf(element, names2) {
    const found = {};
    for (const name of names2) {
      const value = element.getAttribute(`data-${name}`);
      if (value) found[`target.data.${name}`] = value;
    }
    return found;
  }
  var appearance = (element) => `${element.textContent?.slice(0, 200)}
${element.getAttribute("aria-label")}
${element.getAttribute("class")}`;
  var known = /* @__PURE__ */ new WeakMap();
  function targetAttributes(element, data) {
    const seen = appearance(element);
    const before = known.get(element);
    if (before?.appearance === seen) return before.attributes;
    const attributes = describeTarget(element, data ?? defaultData);
    known.set(element, { appearance: seen, attributes });
    return attributes;
  }
  function describeTarget(element, data) {
    return {
      "target.semantic_name": getSemanticName(element),
      "target.element": element.localName,
      "target.role": roleOf(element),
      "target.id": element.id || void 0,
      "target.classes": element.getAttribute("class")?.trim() || void 0,
      "target.component": componentName(element),
      "browser.css_selector": cssSelector(element),
      ...dataOf(element, data),
    };
  }

  // packages/browser-agent/src/source.ts
  function createSource(start2) {
    const listeners = /* @__PURE__ */ new Set();
    let stop;
    return {
      subscribe(listener) {
        listeners.add(listener);
        stop ??= start2((value) => {
          for (const each of [...listeners]) each(value);
        });
        return () => {
          listeners.delete(listener);
          if (listeners.size === 0) {
            stop?.();
            stop = void 0;
          }
        };
      },
    };
  }
  var stopAll = (stops) => () => {
    for (const stop of stops) stop();
  };

  // packages/browser-agent/src/detectors/burst.ts
  var neighbourMs = 1e3;
  var nearPx = 30;
  function continuesBurst(last2, next) {
    if (next.at - last2.at > neighbourMs) return false;
    return (
      next.control === last2.control || Math.hypot(next.x - last2.x, next.y - last2.y) <= nearPx
    );
  }

  // packages/browser-agent/src/dom/listen.ts
  function listen(target, types2, handle) {
    const guarded = (event) => {
      try {
        handle(event);
      } catch {}
    };
    const options = { capture: true, passive: true };
    for (const type of types2) target.addEventListener(type, guarded, options);
    return () => {
      for (const type of types2) target.removeEventListener(type, guarded, options);
    };
  }

  // packages/browser-agent/src/dom/page-leave.ts
  var watchLeave = (publish) => {
    const stopVisibility = listen(document, ["visibilitychange"], () => {
      if (document.visibilityState === "hidden") publish("hidden");
    });
    const stopHide = listen(window, ["pagehide"], () => publish("gone"));
    return () => {
      stopVisibility();
      stopHide();
    };
  };
  var moments = /* @__PURE__ */ createSource(watchLeave);
  var last = /* @__PURE__ */ createSource((publish) =>
    moments.subscribe((leave) => {
      for (const listener of leaving) listener(leave);
      publish(leave);
    }),
  );
  var leaving = /* @__PURE__ */ new Set();
  function onPageLeave(listener) {
    leaving.add(listener);
    const stop = last.subscribe(() => {});
    return () => {
      leaving.delete(listener);
      stop();
    };
  }
  var afterPageLeave = (listener) => last.subscribe(listener);

  // packages/browser-agent/src/clock.ts
  function createClock(wall, monotonic) {
    let origin = wall() - monotonic();
    return () => {
      const time = origin + monotonic();
      const drift = wall() - time;
      if (drift < 500 && drift > -500) return time;
      origin += drift;
      return time + drift;
    };
  }

  // packages/browser-agent/src/names/mask-url.ts
  var maskPath = (path) => {
    try {
      const plain2 = decodeURIComponent(path);
      const masked2 = maskText(plain2);
      return masked2 === plain2 ? path : masked2;
    } catch {
      return path;
    }
  };
  function maskQuery(query, allowed) {
    const parts = query.split("&").map((part) => {
      const [key4 = "", ...value] = part.split("=");
      if (!value.length) return maskText(key4);
      return allowed.includes(key4) ? `${key4}=${maskPath(value.join("="))}` : `${maskText(key4)}=`;
    });
    return parts.join("&");
  }
  function maskUrl(url, allowed = []) {
    const [, start2 = "", path = "", query, fragment] =
      /^([a-z][\w+.-]*:\/\/[^/?#]*)?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/is.exec(url) ?? [];
    if (/^(?:data|blob|javascript):/i.test(url)) return url.slice(0, url.indexOf(":") + 1);
    const origin = start2.replace(/\/\/[^/]*@/, "//");
    const search = query ? `?${maskQuery(query, allowed)}` : "";
    const hash = fragment ? `#${maskFragment(fragment, allowed)}` : "";
    return `${origin}${maskPath(path)}${search}${hash}`;
  }
  function maskFragment(fragment, allowed) {
    const at = fragment.indexOf("?");
    if (at >= 0) {
      return `${maskPath(fragment.slice(0, at))}?${maskQuery(fragment.slice(at + 1), allowed)}`;
    }
    return fragment.includes("=") ? maskQuery(fragment, allowed) : maskPath(fragment);
  }

  // packages/browser-agent/src/dom/page-facts.ts
  function createPageFacts(allowedQuery) {
    let seen = "";
    let facts = { url: "", title: "", path: "" };
    return () => {
      const { href } = location;
      const { title } = document;
      const key4 = `${href}
${title}`;
      if (key4 !== seen) {
        seen = key4;
        const url = maskUrl(href, allowedQuery());
        facts = { url, title: maskText(title), path: maskUrl(location.pathname) };
      }
      return facts;
    };
  }

  // packages/browser-agent/src/random.ts
  function randomHex(bytes) {
    const buffer = new Uint8Array(bytes);
    try {
      crypto.getRandomValues(buffer);
    } catch {
      for (let i2 = 0; i2 < bytes; i2 += 1) buffer[i2] = Math.random() * 256;
    }
    let hex = "";
    for (const byte of buffer) hex += (byte + 256).toString(16).slice(1);
    return hex;
  }

  // packages/browser-agent/src/session/session-record.ts
  var parse = (text2) => {
    try {
      const value = JSON.parse(text2 ?? "{}");
      return typeof value === "object" && value !== null ? { ...value } : {};
    } catch {
      return {};
    }
  };
  var text = (value) => (typeof value === "string" ? value : void 0);
  var count = (value) => (typeof value === "number" ? value : 0);
  function readSharedSession(stored) {
    const value = parse(stored);
    const id = text(value.id);
    if (!id) return void 0;
    return {
      id,
      start: count(value.start),
      last: count(value.last),
      tabs: count(value.tabs),
      previousId: text(value.previousId),
      user: text(value.user),
    };
  }
  function readTabState(stored) {
    const value = parse(stored);
    const id = text(value.id);
    if (!id) return void 0;
    return {
      id,
      tab: count(value.tab),
      sequence: count(value.sequence),
      left: value.left === true,
    };
  }

  // packages/browser-agent/src/session/session.ts
  var key = "session_replay";
  var perTab = 1e6;
  var writeEveryMs = 5e3;
  function createSession(options) {
    const { now, shared, tab } = options;
    let current;
    let own;
    let written = 0;
    const save = (next) => {
      written = next.last;
      shared.set(key, JSON.stringify(next));
      current = next;
      return next;
    };
    const saveTab = (next) => {
      own = next;
      tab.set(key, JSON.stringify(next));
    };
    const expiry = (session) => {
      const time = now();
      if (time - session.last > options.idleMs()) return "idle";
      return time - session.start > options.maxMs() ? "max_age" : void 0;
    };
    const begin = (previousId) => {
      const time = now();
      return save({ id: options.newId(), start: time, last: time, tabs: 0, previousId });
    };
    const stampOf = (session) => {
      if (own?.id !== session.id) {
        const latest2 = readSharedSession(shared.get(key));
        const joined = latest2?.id === session.id ? latest2 : session;
        saveTab({ id: session.id, tab: joined.tabs, sequence: 0, left: false });
        save({ ...joined, last: session.last, tabs: joined.tabs + 1 });
      }
      const state2 = own ?? { id: session.id, tab: 0, sequence: 0, left: false };
      own = { ...state2, sequence: state2.sequence + 1 };
      return { sessionId: session.id, sequence: state2.tab * perTab + own.sequence };
    };
    const rotateFrom = (old, reason) => {
      const ended = old && own?.id === old.id ? { ...stampOf(old), reason } : void 0;
      const next = begin(old?.id);
      const started = { ...stampOf(next), previousId: old?.id };
      options.onRotate(ended ? { ended, started } : { started });
      return current ?? next;
    };
    const resume = () => {
      own = readTabState(tab.get(key));
      if (own && !own.left) own = void 0;
      else if (own) saveTab({ ...own, left: false });
      const stored = readSharedSession(shared.get(key));
      const reason = stored && expiry(stored);
      if (stored && !reason) {
        current = stored;
        written = stored.last;
        return stored;
      }
      return rotateFrom(stored, reason ?? "idle");
    };
    const active = () => current ?? resume();
    return {
      id: () => active().id,
      previousId: () => active().previousId,
      stamp: () => stampOf(active()),
      touch() {
        const session = active();
        const time = now();
        if (time - written < writeEveryMs && !expiry(session)) {
          current = { ...session, last: time };
          return;
        }
        const latest2 = readSharedSession(shared.get(key)) ?? session;
        const reason = expiry(latest2);
        if (reason) rotateFrom(latest2, reason);
        else save({ ...latest2, last: time });
      },
      rotate(reason) {
        rotateFrom(active(), reason);
      },
      bindUser(hash) {
        const session = active();
        if (session.user === hash) return;
        const next = session.user ? rotateFrom(session, "user_change") : session;
        save({ ...(readSharedSession(shared.get(key)) ?? next), user: hash });
      },
      leave() {
        if (own) saveTab({ ...own, left: true });
        if (current && written < current.last) save(current);
      },
      comeBack() {
        const stored = readTabState(tab.get(key));
        if (stored && stored.id === own?.id) own = stored;
        else own = void 0;
        if (own) saveTab({ ...own, left: false });
        current = readSharedSession(shared.get(key)) ?? current;
      },
    };
  }

  // packages/browser-agent/src/storage.ts
  function memory() {
    const values = /* @__PURE__ */ new Map();
    return {
      get: (key4) => values.get(key4),
      set: (key4, value) => {
        values.set(key4, value);
        return true;
      },
      remove: (key4) => {
        values.delete(key4);
      },
      keys: () => [...values.keys()],
    };
  }
  function safeStorage(open2) {
    let storage;
    try {
      storage = open2();
      storage.getItem("");
    } catch {
      return memory();
    }
    const attempt = (act, otherwise) => {
      try {
        return act();
      } catch {
        return otherwise;
      }
    };
    return {
      get: (key4) => attempt(() => storage.getItem(key4) ?? void 0, void 0),
      set: (key4, value) =>
        attempt(() => {
          storage.setItem(key4, value);
          return true;
        }, false),
      remove: (key4) => attempt(() => storage.removeItem(key4), void 0),
      keys: () => attempt(() => Object.keys(storage), []),
    };
  }

  // packages/browser-agent/src/state.ts
  var state;
  var newSessionId = () =>
    `sess_${BigInt(`0x${randomHex(10)}`)
      .toString(36)
      .padStart(16, "0")
      .slice(-16)}`;
  function createState() {
    const now = createClock(
      () => Date.now(),
      () => performance.now(),
    );
    const shared = safeStorage(() => localStorage);
    const tab = safeStorage(() => sessionStorage);
    const created = {
      now,
      shared,
      tab,
      options: {},
      user: void 0,
      rotations: [],
      page: createPageFacts(() => created.options.allowedQueryParameters ?? []),
      session: createSession({
        now,
        newId: newSessionId,
        shared,
        tab,
        idleMs: () => (created.options.sessionIdleMinutes ?? 30) * 6e4,
        maxMs: () => (created.options.sessionMaxHours ?? 4) * 36e5,
        onRotate: (rotation) => created.rotations.push(rotation),
      }),
    };
    afterPageLeave((leave) => {
      if (leave === "gone") created.session.leave();
    });
    addEventListener("pageshow", ({ persisted }) => {
      if (persisted) created.session.comeBack();
    });
    return created;
  }
  function agentState() {
    state ??= createState();
    return state;
  }
  function configure(options) {
    const current = agentState();
    current.options = { ...current.options, ...options };
  }

  // packages/browser-agent/src/sources/causing-click.ts
  var causalMs = 100;
  var latest;
  var synchronous;
  function noteClick(click) {
    latest = click;
    synchronous = click;
    setTimeout(() => {
      if (synchronous === click) synchronous = void 0;
    });
  }
  var clickInProgress = () => synchronous;
  var continued;
  function noteContinuation(click, now) {
    continued = { click, at: now };
  }
  function causingClick(now) {
    if (synchronous) return synchronous;
    if (latest && now - latest.at <= causalMs) return latest;
    return continued && now - continued.at <= causalMs ? continued.click : void 0;
  }
  function suspectedClick(now) {
    return causingClick(now) ?? (latest && now - latest.at <= 1e3 ? latest : void 0);
  }

  // packages/browser-agent/src/sources/clicks.ts
  function kindOf(event) {
    const type = "pointerType" in event ? event.pointerType : "";
    if (type === "touch" || type === "pen" || type === "mouse") return type;
    return event.detail === 0 ? "keyboard" : "mouse";
  }
  function toClick(event) {
    const control = controlOf(event);
    const hit = hitElement(event);
    if (!control || !hit) return void 0;
    return {
      at: agentState().now(),
      control,
      hit,
      x: event.clientX,
      y: event.clientY,
      pageX: Math.round(event.pageX),
      pageY: Math.round(event.pageY),
      kind: kindOf(event),
      button: event.button,
      detail: event.detail,
      modified: event.metaKey || event.ctrlKey || event.shiftKey,
      event,
    };
  }
  var isDisabledPress = (event) => {
    const control = controlOf(event);
    return control?.matches(":disabled") ?? false;
  };
  var clicks = /* @__PURE__ */ createSource((publish) => {
    const tell3 = (click) => {
      noteClick(click);
      publish(click);
    };
    let last2;
    let lastStamp = 0;
    const onClick = (event) => {
      if (!event.isTrusted || event.button > 1) return;
      const click = toClick(event);
      if (!click) return;
      const echo = last2?.control === click.control && event.timeStamp - lastStamp < 5;
      lastStamp = event.timeStamp;
      last2 = click;
      if (!echo) tell3(click);
    };
    let pressed = null;
    return stopAll([
      listen(window, ["click", "auxclick"], onClick),
      listen(window, ["pointerdown"], (event) => {
        pressed = event.target;
      }),
      listen(window, ["pointerup"], (event) => {
        if (
          event.isTrusted &&
          event.button === 0 &&
          event.target === pressed &&
          isDisabledPress(event)
        ) {
          const click = toClick(event);
          if (click) tell3(click);
        }
      }),
    ]);
  });

  // packages/browser-agent/src/dom/patch.ts
  function patch(owner, name, wrap) {
    const original = owner[name];
    if (typeof original !== "function") return () => {};
    const wrapped = wrap(original);
    let on = true;
    const shown = function (...args) {
      const target = on && typeof wrapped === "function" ? wrapped : original;
      return Reflect.apply(target, this, args);
    };
    try {
      Object.defineProperty(shown, "__original", { value: original });
      Object.defineProperty(shown, "name", { value: original.name, configurable: true });
      owner[name] = shown;
    } catch {
      return () => {};
    }
    return () => {
      on = false;
      try {
        if (owner[name] === shown) owner[name] = original;
      } catch {}
    };
  }

  // packages/browser-agent/src/effects/calls.ts
  var always = (kind) => () => ({ kind });
  var spoken = ([text2]) => ({
    kind: "dialog",
    message: typeof text2 === "string" ? maskText(text2).slice(0, 200) : void 0,
  });
  var animated = (_2, self2) => ({
    kind: "change",
    node: self2 instanceof Node ? self2 : void 0,
  });
  var downloaded = (_2, self2) => {
    if (!(self2 instanceof HTMLAnchorElement)) return void 0;
    return { kind: self2.hasAttribute("download") ? "download" : "navigation" };
  };
  var calls = () => [
    [window, "open", always("new_tab")],
    [window, "print", always("dialog")],
    [window, "alert", spoken],
    [window, "confirm", spoken],
    [window, "prompt", spoken],
    [HTMLAnchorElement.prototype, "click", downloaded],
    [HTMLInputElement.prototype, "showPicker", always("dialog")],
    [HTMLMediaElement.prototype, "play", always("media")],
    [HTMLMediaElement.prototype, "pause", always("media")],
    [Element.prototype, "animate", animated],
    [Element.prototype, "requestFullscreen", always("media")],
    [CSSStyleSheet.prototype, "insertRule", always("change")],
    [CSSStyleSheet.prototype, "deleteRule", always("change")],
    [CSSStyleSheet.prototype, "replaceSync", always("change")],
    [globalThis.Clipboard?.prototype, "writeText", always("change")],
    [globalThis.Clipboard?.prototype, "write", always("change")],
    [Navigator.prototype, "share", always("dialog")],
    [Navigator.prototype, "vibrate", always("media")],
    [globalThis.AudioScheduledSourceNode?.prototype, "start", always("media")],
    // By prototype: to name the instance starts the speech service.
    [globalThis.SpeechSynthesis?.prototype, "speak", always("media")],
  ];
  var watchCalls = ({ report, awaited }) => {
    const stops = [];
    for (const [owner, name, describe] of calls()) {
      if (!owner || !(name in owner)) continue;
      const methods = Object(owner);
      stops.push(
        patch(
          methods,
          name,
          (original) =>
            function (...args) {
              const effect = awaited().length ? describe(args, this) : void 0;
              if (effect) report(effect);
              return Reflect.apply(original, this, args);
            },
        ),
      );
    }
    return { stop: stopAll(stops) };
  };

  // packages/browser-agent/src/effects/canvas.ts
  var drawing = [
    [
      "CanvasRenderingContext2D",
      ["fillRect", "clearRect", "stroke", "fill", "drawImage", "putImageData", "fillText"],
    ],
    ["WebGLRenderingContext", ["drawArrays", "drawElements", "clear"]],
    ["WebGL2RenderingContext", ["drawArrays", "drawElements", "clear"]],
  ];
  var watchCanvas = ({ report }) => {
    let stops = [];
    const stop = () => {
      stopAll(stops)();
      stops = [];
    };
    const watch = (name, methods) => {
      const type = Reflect.get(globalThis, name);
      if (typeof type !== "function") return;
      const prototype = Object(type.prototype);
      for (const method of methods) {
        stops.push(
          patch(
            prototype,
            method,
            (original) =>
              function (...args) {
                report({ kind: "change" });
                return Reflect.apply(original, this, args);
              },
          ),
        );
      }
    };
    return {
      arm() {
        if (stops.length || !document.getElementsByTagName("canvas").length) return;
        for (const [name, methods] of drawing) watch(name, methods);
      },
      disarm: stop,
      stop,
    };
  };

  // packages/browser-agent/src/effects/describe-change.ts
  var dialogs = "dialog,[role=dialog],[role=alertdialog],[aria-modal=true],[popover]";
  var messages =
    "[role=alert],[role=status],[role=log],[aria-live=polite],[aria-live=assertive],output,[aria-errormessage]";
  var maxLength2 = 200;
  var isVisible = (element) =>
    typeof element.checkVisibility === "function"
      ? element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
      : element.getClientRects().length > 0;
  function shownText(element) {
    if (isMasked(element)) return void 0;
    const rendered = Reflect.get(element, "innerText");
    const text2 = typeof rendered === "string" ? rendered : (element.textContent ?? "");
    const short = maskText(text2.slice(0, 600)).replace(/\s+/g, " ").trim();
    return short ? short.slice(0, maxLength2) : void 0;
  }
  var nearest = (element, selector) => element.closest(selector) ?? element.querySelector(selector);
  function describeChange(element) {
    const dialog = nearest(element, dialogs);
    if (dialog && isVisible(dialog)) {
      return { kind: "dialog", message: shownText(dialog), node: element };
    }
    const message = nearest(element, messages);
    const text2 = message && isVisible(message) ? shownText(message) : void 0;
    if (text2) return { kind: "message", message: text2, node: element };
    return { kind: "change", node: element };
  }

  // packages/browser-agent/src/effects/events.ts
  var media = [
    "play",
    "pause",
    "seeked",
    "volumechange",
    "ratechange",
    "enterpictureinpicture",
    "fullscreenchange",
  ];
  var plain = ["input", "change", "copy", "cut", "dragstart", "popstate", "hashchange"];
  function focusEffect(target, control, hit) {
    if (!(target instanceof Element) || target === control || target === document.body) return;
    return target.contains(hit) || control.contains(target) ? void 0 : { kind: "focus" };
  }
  function eventEffect(event) {
    const { type, target } = event;
    if (media.includes(type)) return { kind: "media" };
    if (type === "popstate" || type === "hashchange") return { kind: "navigation" };
    if (type === "toggle" && target instanceof Element) return describeChange(target);
    if (type === "invalid" && target instanceof Element && "validationMessage" in target) {
      return { kind: "message", message: maskText(String(target.validationMessage)) };
    }
    if (type === "beforeprint") return { kind: "dialog" };
    return { kind: "change" };
  }
  var watchEvents = ({ report, awaited }) => {
    let scrolledByHand = 0;
    const stop = stopAll([
      listen(window, [...media, ...plain, "toggle", "invalid", "beforeprint"], (event) => {
        if (!awaited().length) return;
        const effect = eventEffect(event);
        if (effect) report(effect);
      }),
      listen(window, ["focusin"], ({ target }) => {
        const click = awaited().at(-1);
        const effect = click && focusEffect(target, click.control, click.hit);
        if (effect) report(effect);
      }),
      listen(window, ["wheel", "touchmove", "keydown"], (event) => {
        scrolledByHand = event.timeStamp;
      }),
      listen(window, ["scroll"], (event) => {
        const byHand = event.timeStamp - scrolledByHand < 500;
        if (awaited().length && !byHand) report({ kind: "change", node: scrolled(event.target) });
      }),
      listen(document, ["selectionchange"], () => {
        if (awaited().length && String(getSelection() ?? "").trim()) report({ kind: "change" });
      }),
    ]);
    return { stop };
  };
  var scrolled = (target) => (target instanceof Node ? target : void 0);

  // packages/browser-agent/src/effects/field-values.ts
  var maxFields = 60;
  var collections = () => [
    document.getElementsByTagName("input"),
    document.getElementsByTagName("textarea"),
    document.getElementsByTagName("select"),
  ];
  var stateOf = (field) =>
    field instanceof HTMLInputElement ? `${field.value}${field.checked}` : fieldText(field);
  var fieldText = (field) => ("value" in field ? String(field.value) : "");
  var watchFieldValues = ({ report }) => {
    let before = [];
    return {
      arm() {
        before = [];
        for (const collection of collections()) {
          for (let i2 = 0; i2 < collection.length && before.length < maxFields; i2 += 1) {
            const field = collection[i2];
            if (field && field.type !== "password") before.push([field, stateOf(field)]);
          }
        }
      },
      check() {
        const changed = before.find(([element, state2]) => stateOf(element) !== state2);
        if (changed) report({ kind: "change", node: changed[0] });
      },
      disarm() {
        before = [];
      },
      stop: () => {},
    };
  };

  // packages/browser-agent/src/effects/changes.ts
  var maxTracked = 300;
  var invisible = /^(?:script|style|link|meta|template|noscript|head|title|base)$/;
  var elementOf = (node) => (node instanceof Element ? node : (node.parentElement ?? hostOf(node)));
  var hostOf = (node) => {
    const root = node.getRootNode();
    return root instanceof ShadowRoot ? root.host : void 0;
  };
  var isContent = (node) =>
    node instanceof Element
      ? !invisible.test(node.localName)
      : node instanceof Text && node.data.trim() !== "";
  var signature = (nodes) => {
    let text2 = "";
    for (const node of nodes) {
      if (!isContent(node)) continue;
      text2 += node instanceof Element ? node.outerHTML.slice(0, 2e3) : (node.textContent ?? "");
    }
    return text2;
  };
  function createChangeSet() {
    const children = /* @__PURE__ */ new Map();
    const attributes = /* @__PURE__ */ new Map();
    const texts = /* @__PURE__ */ new Map();
    let size = 0;
    let overflow;
    let held;
    const addChildren = ({ target, addedNodes, removedNodes }) => {
      const change = children.get(target) ?? {
        removed: /* @__PURE__ */ new Set(),
        added: /* @__PURE__ */ new Set(),
      };
      children.set(target, change);
      for (const node of removedNodes) if (!change.added.delete(node)) change.removed.add(node);
      for (const node of addedNodes) if (!change.removed.delete(node)) change.added.add(node);
    };
    const childDiffers = ({ removed, added }) => {
      const gone = [...removed].filter(isContent);
      const here = [...added].filter((node) => node.isConnected && isContent(node));
      if (!gone.length && !here.length) return false;
      return signature(gone) !== signature(here);
    };
    const undoes = ({ target, type, attributeName, oldValue, removedNodes }) => {
      if (type === "attributes" && target instanceof Element && attributeName) {
        const before = attributes.get(target)?.get(attributeName);
        return (
          before !== void 0 && before !== oldValue && target.getAttribute(attributeName) === before
        );
      }
      if (type === "characterData" && target instanceof CharacterData) {
        const before = texts.get(target);
        return before !== void 0 && before !== oldValue && target.data === before;
      }
      const added = children.get(target)?.added;
      return added ? [...removedNodes].some((node) => added.has(node) && isContent(node)) : false;
    };
    return {
      isEmpty: () => size === 0,
      noteLater(record) {
        if (!held && undoes(record)) held = elementOf(record.target);
      },
      add(record) {
        const { target, type, attributeName, oldValue } = record;
        size += 1;
        if (size > maxTracked) {
          overflow ??= elementOf(target);
          return;
        }
        if (type === "childList") addChildren(record);
        else if (type === "characterData" && target instanceof CharacterData) {
          if (!texts.has(target)) texts.set(target, oldValue);
        } else if (target instanceof Element && attributeName) {
          const before = attributes.get(target) ?? /* @__PURE__ */ new Map();
          attributes.set(target, before);
          if (!before.has(attributeName)) before.set(attributeName, oldValue);
        }
      },
      standing() {
        const changed = [overflow, held].filter((element) => element !== void 0);
        for (const [parent, change] of children) {
          const element = elementOf(parent);
          if (!element?.isConnected || !childDiffers(change)) continue;
          const shown = [...change.added].find(
            (node) => node instanceof Element && node.isConnected,
          );
          changed.push(shown instanceof Element ? shown : element);
        }
        for (const [node, before] of texts) {
          if (node.isConnected && node.parentElement && node.data !== before) {
            changed.push(node.parentElement);
          }
        }
        for (const [element, before] of attributes) {
          if (!element.isConnected) continue;
          for (const [name, value] of before) {
            if (element.getAttribute(name) !== value) {
              changed.push(element);
              break;
            }
          }
        }
        return changed;
      },
    };
  }

  // packages/browser-agent/src/effects/decoration.ts
  var touchMarks = /focus|hover|ripple|press|touch|whatinput|js-/i;
  var tokens = (value) => new Set((value ?? "").split(/\s+/).filter(Boolean));
  function onlyTouchMarks(before, after) {
    const old = tokens(before);
    const next = tokens(after);
    const changed = [...old, ...next].filter((token2) => old.has(token2) !== next.has(token2));
    return changed.every((token2) => touchMarks.test(token2));
  }
  function isTouchMark(record) {
    const { type, target, attributeName, oldValue } = record;
    if (type !== "attributes" || !(target instanceof Element) || !attributeName) return false;
    if (attributeName === "class") return onlyTouchMarks(oldValue, target.getAttribute("class"));
    return attributeName.startsWith("data-") && touchMarks.test(attributeName.slice(5));
  }
  var isEmptyElement = (node) =>
    node instanceof Element &&
    !node.textContent?.trim() &&
    !/^(?:svg|img|picture|video|canvas|input|iframe)$/.test(node.localName) &&
    !node.querySelector("svg,img,picture,video,canvas,input,iframe");
  function isPassing(record, control) {
    const { type, target, attributeName, addedNodes, removedNodes } = record;
    if (!(target instanceof Element) || !(control.contains(target) || target.contains(control))) {
      return false;
    }
    if (type === "attributes") return /^(?:class|style|data-)/.test(attributeName ?? "");
    if (type !== "childList") return false;
    return [...addedNodes, ...removedNodes].every(isEmptyElement);
  }

  // packages/browser-agent/src/effects/rhythm.ts
  function createRhythm() {
    const beats = /* @__PURE__ */ new WeakMap();
    return {
      note(key4, now) {
        const beat = beats.get(key4);
        if (!beat) {
          beats.set(key4, { last: now, shortest: Number.POSITIVE_INFINITY, longest: 0, count: 1 });
          return;
        }
        const gap = now - beat.last;
        if (gap < 4) return;
        const recent = beat.count > 8;
        beat.shortest = recent ? Math.min(gap, beat.shortest * 1.2) : Math.min(gap, beat.shortest);
        beat.longest = recent ? Math.max(gap, beat.longest * 0.8) : Math.max(gap, beat.longest);
        beat.last = now;
        beat.count += 1;
      },
      isDue(key4, now) {
        const beat = beats.get(key4);
        if (!beat || beat.count < 3) return false;
        const gap = now - beat.last;
        return gap >= beat.shortest * 0.6 && gap <= beat.longest * 1.7 + 50;
      },
    };
  }

  // packages/browser-agent/src/effects/mutations.ts
  var observed = {
    subtree: true,
    childList: true,
    characterData: true,
    characterDataOldValue: true,
    attributes: true,
    attributeOldValue: true,
  };
  var otherInput = ["keydown", "wheel", "touchmove", "mouseover"];
  var otherInputMs = 40;
  var near = (node) => (node instanceof Element ? node : (node.parentElement ?? null));
  function watchMutations(onChange) {
    const rhythm = createRhythm();
    const sets = /* @__PURE__ */ new Map();
    const roots = /* @__PURE__ */ new WeakSet();
    let otherInputAt = 0;
    let stopInput;
    const isExpected = (record, now) => {
      const element = near(record.target);
      const due =
        (element && rhythm.isDue(element, now)) ||
        (element?.parentElement ? rhythm.isDue(element.parentElement, now) : false);
      noteBeat(record, now);
      return due;
    };
    const noteBeat = ({ target, type }, now) => {
      const element = near(target);
      if (!element) return;
      rhythm.note(element, now);
      if (type === "attributes" && element.parentElement) rhythm.note(element.parentElement, now);
    };
    const assign = (record, now, causer) => {
      if (isTouchMark(record)) return;
      if (!causer && (now - otherInputAt < otherInputMs || isExpected(record, now))) return;
      for (const [click, set] of sets) {
        if (causer && click !== causer) {
          set.noteLater(record);
          continue;
        }
        set.add(record);
        if (!isPassing(record, click.control)) onChange(click);
      }
    };
    const observer = new MutationObserver((records) => {
      const now = agentState().now();
      const causer = clickInProgress();
      for (const record of records) {
        if (sets.size) assign(record, now, causer);
        else noteBeat(record, now);
      }
    });
    const observe = (root) => {
      if (roots.has(root)) return;
      roots.add(root);
      observer.observe(root, observed);
    };
    const stopShadow = patch(
      Element.prototype,
      "attachShadow",
      (original) =>
        function (init) {
          const root = original.call(this, init);
          if (init.mode === "open") observe(root);
          return root;
        },
    );
    observe(document);
    return {
      arm(click) {
        for (const target of click.event.composedPath()) {
          if (target instanceof ShadowRoot) observe(target);
        }
        stopInput ??= listen(window, otherInput, () => {
          otherInputAt = agentState().now();
        });
        const set = createChangeSet();
        sets.set(click, set);
        return set;
      },
      forget(click) {
        sets.delete(click);
        if (sets.size) return;
        stopInput?.();
        stopInput = void 0;
      },
      stop: stopAll([() => observer.disconnect(), stopShadow, () => stopInput?.()]),
    };
  }

  // packages/browser-agent/src/effects/native-answer.ts
  var nativePopups = /^(?:date|datetime-local|month|week|time|color|file)$/;
  var untyped = /^(?:button|submit|reset|image|checkbox|radio|range|hidden)$/;
  var isTextField = (element) =>
    element.localName === "textarea" ||
    (element.localName === "input" && !untyped.test(element.getAttribute("type") ?? "text")) ||
    (element instanceof HTMLElement && element.isContentEditable);
  var isClosed = (element) =>
    element.localName.includes("-") &&
    !element.shadowRoot &&
    element.childElementCount === 0 &&
    customElements.get(element.localName) !== void 0;
  function isUnknowable({ control, hit, button, modified }) {
    if (button !== 0 || modified) return true;
    if (/^(?:canvas|iframe|frame|object|embed|video|audio|map|area)$/.test(hit.localName))
      return true;
    if (control.localName === "input") {
      return /^(?:radio|range)$/.test(control.getAttribute("type") ?? "");
    }
    return isClosed(hit) || control.localName === "option";
  }
  function linkAnswer(link) {
    const href = link.getAttribute("href") ?? "";
    if (link.hasAttribute("download")) return { kind: "download" };
    if (/^(?:mailto|tel|sms):/i.test(href)) return { kind: "new_tab" };
    if (/^javascript:/i.test(href)) return void 0;
    if (link.target && !/^_(?:self|top|parent)$/.test(link.target)) return { kind: "new_tab" };
    const samePage = link.href.split("#")[0] === location.href.split("#")[0];
    return samePage && href.includes("#") ? void 0 : { kind: "navigation" };
  }
  var isLink = (target) => target instanceof HTMLAnchorElement || target instanceof HTMLAreaElement;
  function nativeAnswer({ control, event }) {
    if (isTextField(control)) return { kind: "focus" };
    if (event.defaultPrevented) return void 0;
    if (control.localName === "select") return { kind: "change" };
    if (control.localName === "input" && nativePopups.test(control.getAttribute("type") ?? "")) {
      return { kind: "dialog" };
    }
    const link = event.composedPath().find(isLink);
    return link?.hasAttribute("href") ? linkAnswer(link) : void 0;
  }

  // packages/browser-agent/src/outcome/choose.ts
  var rank = {
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
  function chooseEffect(effects) {
    let best;
    for (const effect of effects) {
      if (!best || rank[effect.kind] > rank[best.kind]) best = effect;
    }
    return best;
  }

  // packages/browser-agent/src/sources/navigations.ts
  var withoutHash = (url) => url.split("#")[0] ?? url;
  var navigations = /* @__PURE__ */ createSource((publish) => {
    let current = location.href;
    const moved = (action) => {
      const url = location.href;
      if (url === current) return;
      const previousUrl = current;
      current = url;
      const onlyHash = action === "popstate" && withoutHash(url) === withoutHash(previousUrl);
      publish({
        at: agentState().now(),
        action: onlyHash ? "hashchange" : action,
        url,
        previousUrl,
        sameDocument: true,
      });
    };
    const watch = (method, action) =>
      patch(
        history,
        method,
        (original) =>
          function (...args) {
            Reflect.apply(original, this, args);
            try {
              moved(action);
            } catch {}
          },
      );
    return stopAll([
      watch("pushState", "pushstate"),
      watch("replaceState", "replacestate"),
      listen(window, ["popstate"], () => moved("popstate")),
      listen(window, ["hashchange"], () => moved("hashchange")),
    ]);
  });

  // packages/browser-agent/src/pipeline/journal.ts
  var prefix = "session_replay.";
  var maxCharacters = 2e6;
  var parse2 = (stored) => {
    try {
      const { scope, json } = JSON.parse(stored);
      return typeof json === "string" && typeof scope?.name === "string" ? { scope, json } : void 0;
    } catch {
      return void 0;
    }
  };
  function createJournal(storage, channel, page2) {
    const start2 = `${prefix}${channel}.`;
    let count2 = 0;
    let characters = 0;
    return {
      bytes: () => characters,
      write({ scope, json }) {
        const stored = JSON.stringify({ scope, json });
        if (characters + stored.length > maxCharacters) return void 0;
        const entry = `${start2}${page2}.${count2}`;
        count2 += 1;
        if (!storage.set(entry, stored)) return void 0;
        characters += stored.length;
        return entry;
      },
      acknowledge(records) {
        for (const { entry, json } of records) {
          if (!entry) continue;
          storage.remove(entry);
          characters = Math.max(0, characters - json.length);
        }
      },
      recover(isAlive) {
        const found = [];
        for (const entry of storage.keys()) {
          if (!entry.startsWith(start2)) continue;
          const owner = entry.slice(start2.length).split(".")[0] ?? "";
          if (owner === page2 || isAlive(owner)) continue;
          const record = parse2(storage.get(entry) ?? "");
          if (record) found.push({ ...record, entry });
          else storage.remove(entry);
        }
        return found;
      },
    };
  }

  // packages/otlp/src/encode/value.ts
  var number = (value, double) => {
    if (!double && Number.isSafeInteger(value)) return { intValue: value };
    return { doubleValue: Number.isFinite(value) ? value : String(value) };
  };
  function encodeValue(value, double = false) {
    switch (typeof value) {
      case "string":
        return { stringValue: value };
      case "boolean":
        return { boolValue: value };
      case "number":
        return number(value, double);
      case "bigint":
        return { intValue: String(value) };
      case "object":
        if (value === null) return {};
        if (Array.isArray(value)) {
          return { arrayValue: { values: value.map((item) => encodeValue(item, double)) } };
        }
        return { kvlistValue: { values: encodeAttributes(value, () => double) } };
      default:
        return {};
    }
  }
  function encodeAttributes(attributes, isDouble2 = () => false) {
    const encoded = [];
    for (const [key4, value] of Object.entries(attributes)) {
      if (value !== void 0 && value !== null) {
        encoded.push({ key: key4, value: encodeValue(value, isDouble2(key4)) });
      }
    }
    return encoded;
  }

  // packages/otlp/src/encode/envelope.ts
  var shapes = {
    logs: ["resourceLogs", "scopeLogs", "logRecords"],
    traces: ["resourceSpans", "scopeSpans", "spans"],
  };
  function encodeEnvelope(signal, resource, records) {
    const [resources, scopes, list] = shapes[signal];
    const byScope = /* @__PURE__ */ new Map();
    for (const { scope, json } of records) {
      const key4 = JSON.stringify(scope);
      const group = byScope.get(key4);
      if (group) group.push(json);
      else byScope.set(key4, [json]);
    }
    const entries = [...byScope].map(
      ([scope, group]) => `{"scope":${scope},"${list}":[${group.join()}]}`,
    );
    const attributes = JSON.stringify(encodeAttributes(resource));
    return `{"${resources}":[{"resource":{"attributes":${attributes}},"${scopes}":[${entries.join()}]}]}`;
  }

  // packages/otlp/src/encode/time.ts
  var encodeTime = (epochMs) => `${Math.round(epochMs * 1e3)}000`;

  // packages/otlp/src/encode/log.ts
  function encodeLog(log, isDouble2) {
    return JSON.stringify({
      timeUnixNano: encodeTime(log.time),
      observedTimeUnixNano: encodeTime(log.observedTime),
      severityNumber: log.severityNumber,
      severityText: log.severityText,
      eventName: log.eventName,
      body: log.body === void 0 ? void 0 : encodeValue(log.body),
      attributes: encodeAttributes(log.attributes, isDouble2),
      traceId: log.traceId,
      spanId: log.spanId,
      flags: log.flags,
    });
  }

  // packages/otlp/src/encode/span.ts
  var some = (list) => (list.length ? list : void 0);
  function encodeSpan(span, isDouble2) {
    return JSON.stringify({
      traceId: span.traceId,
      spanId: span.spanId,
      parentSpanId: span.parentSpanId,
      traceState: span.traceState || void 0,
      flags: span.flags,
      name: span.name,
      kind: span.kind,
      startTimeUnixNano: encodeTime(span.startTime),
      endTimeUnixNano: encodeTime(span.endTime),
      attributes: encodeAttributes(span.attributes, isDouble2),
      events: some(
        span.events.map(({ time, name, attributes }) => ({
          timeUnixNano: encodeTime(time),
          name,
          attributes: encodeAttributes(attributes, isDouble2),
        })),
      ),
      links: some(
        span.links.map(({ traceId, spanId, attributes }) => ({
          traceId,
          spanId,
          attributes: encodeAttributes(attributes, isDouble2),
        })),
      ),
      status: span.status.code ? span.status : {},
    });
  }

  // packages/browser-agent/src/pipeline/transport.ts
  var keepaliveBytes = 6e4;
  var keepaliveRequests = 9;
  var compressFrom = 2048;
  var retryable = (status) =>
    status === 429 || status === 502 || status === 503 || status === 504 || status === 408;
  function retryAfterMs(header, wallNow) {
    if (!header) return void 0;
    const seconds = Number(header);
    const ms = Number.isNaN(seconds) ? Date.parse(header) - wallNow : seconds * 1e3;
    return ms >= 0 ? ms : void 0;
  }
  function rejectedCount(body) {
    if (!body.includes("partialSuccess")) return 0;
    try {
      const { partialSuccess } = JSON.parse(body);
      return Number(partialSuccess?.rejectedLogRecords ?? partialSuccess?.rejectedSpans ?? 0) || 0;
    } catch {
      return 0;
    }
  }
  var gzip = (body) =>
    new Response(new Blob([body]).stream().pipeThrough(new CompressionStream("gzip"))).blob();
  function createTransport(options) {
    let bytesInFlight = 0;
    let requestsInFlight = 0;
    const post = async (body, bytes, zipped) => {
      const keepalive =
        requestsInFlight < keepaliveRequests && bytesInFlight + bytes <= keepaliveBytes;
      if (keepalive) {
        bytesInFlight += bytes;
        requestsInFlight += 1;
      }
      try {
        const response = await options.fetch(options.url, {
          method: "POST",
          body,
          keepalive,
          headers: {
            "content-type": "application/json",
            ...(zipped ? { "content-encoding": "gzip" } : {}),
            ...options.headers,
          },
        });
        return { response, text: await response.text() };
      } finally {
        if (keepalive) {
          bytesInFlight -= bytes;
          requestsInFlight -= 1;
        }
      }
    };
    return {
      async send(body, records, final) {
        try {
          const zip =
            options.compress &&
            !final &&
            body.length > compressFrom &&
            typeof CompressionStream === "function";
          const payload = zip ? await gzip(body) : body;
          const bytes = typeof payload === "string" ? byteLength(payload) : payload.size;
          const { response, text: text2 } = await post(payload, bytes, zip);
          if (retryable(response.status)) {
            const header = response.headers.get("retry-after");
            return { kind: "retry", afterMs: retryAfterMs(header, Date.now()) };
          }
          const count2 = response.ok ? rejectedCount(text2) : records;
          return count2 ? { kind: "refused", count: count2 } : { kind: "accepted" };
        } catch {
          return { kind: "retry", afterMs: void 0 };
        }
      },
    };
  }
  function byteLength(text2) {
    let bytes = text2.length;
    for (let i2 = 0; i2 < text2.length; i2 += 1) {
      const code = text2.charCodeAt(i2);
      if (code > 127) bytes += code > 2047 && (code < 55296 || code > 57343) ? 2 : 1;
    }
    return bytes;
  }

  // packages/browser-agent/src/pipeline/outbox.ts
  var maxBatchBytes = 56e3;
  var maxBatchRecords = 400;
  var maxWaiting = 1e4;
  var firstBackoffMs = 1e3;
  var longestBackoffMs = 6e4;
  function cutBatches(records) {
    const batches = [];
    let batch = [];
    let bytes = 0;
    for (const record of records) {
      const size = byteLength(record.json) + 1;
      if (batch.length && (bytes + size > maxBatchBytes || batch.length >= maxBatchRecords)) {
        batches.push(batch);
        batch = [];
        bytes = 0;
      }
      batch.push(record);
      bytes += size;
    }
    if (batch.length) batches.push(batch);
    return batches;
  }
  function createOutbox(options) {
    const { journal, transport, signal, resource } = options;
    let waiting = [];
    let dropped = 0;
    let failures = 0;
    let cancel;
    let due = Number.POSITIVE_INFINITY;
    const plan = (ms) => {
      if (cancel && due <= ms) return;
      cancel?.();
      due = ms;
      cancel = options.schedule(() => {
        cancel = void 0;
        void sendAll(false);
      }, ms);
    };
    const backoff = () =>
      Math.min(longestBackoffMs, firstBackoffMs * 2 ** Math.min(failures, 6)) *
      (0.75 + options.random() / 2);
    const bound = () => {
      const over = waiting.length - maxWaiting;
      if (over <= 0) return;
      journal.acknowledge(waiting.splice(0, over));
      dropped += over;
    };
    const sendBatch = async (batch, final) => {
      const body = encodeEnvelope(signal, resource, batch);
      const answer = await transport.send(body, batch.length, final);
      if (answer.kind === "retry") {
        waiting = [...batch, ...waiting];
        bound();
        const ms = answer.afterMs ?? backoff();
        failures += 1;
        cancel?.();
        cancel = void 0;
        plan(ms);
        return;
      }
      failures = 0;
      if (answer.kind === "refused") dropped += answer.count;
      journal.acknowledge(batch);
    };
    const sendAll = async (final) => {
      cancel?.();
      cancel = void 0;
      const batches = cutBatches(waiting);
      waiting = [];
      await Promise.all(batches.map((batch) => sendBatch(batch, final)));
    };
    return {
      add(scope, json) {
        const record = { scope, json };
        waiting.push({ ...record, entry: journal.write(record) });
        bound();
        if (failures === 0 || !cancel) plan(failures ? backoff() : options.delayMs);
      },
      resume(records) {
        waiting = [...records, ...waiting];
        bound();
        plan(options.delayMs);
      },
      flush: () => sendAll(false),
      leave: () => void sendAll(true),
      takeDropped() {
        const count2 = dropped;
        dropped = 0;
        return count2;
      },
    };
  }

  // packages/browser-agent/src/pipeline/resource.ts
  var packageName = "@session-replay/browser-agent";
  var packageVersion = "0.1.0";
  var userAgentData = () =>
    "userAgentData" in navigator && navigator.userAgentData ? navigator.userAgentData : {};
  function createResource(options) {
    const { brands, platform, mobile } = userAgentData();
    return {
      "service.name": options.serviceName,
      "service.version": options.serviceVersion,
      "deployment.environment.name": options.environment,
      "telemetry.sdk.language": "webjs",
      "telemetry.sdk.name": "session-replay",
      "telemetry.sdk.version": packageVersion,
      "browser.brands": brands?.map(({ brand, version }) => `${brand} ${version}`),
      "browser.platform": platform,
      "browser.mobile": mobile,
      "browser.language": navigator.language,
      "user_agent.original": navigator.userAgent,
      ...options.resourceAttributes,
    };
  }

  // packages/browser-agent/src/pipeline/signal-url.ts
  var signalUrl = (endpoint, signal) =>
    `${endpoint.replace(/\/+$/, "").replace(/\/v1\/(?:logs|traces|metrics)$/, "")}/v1/${signal}`;

  // packages/browser-agent/src/pipeline/delivery.ts
  var instantMs = 80;
  var batchedMs = 15e3;
  var page;
  var ownUrls = /* @__PURE__ */ new Set();
  var schedule = (run, ms) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  };
  function livingPages(own) {
    const none = Promise.resolve(/* @__PURE__ */ new Set());
    try {
      const { locks } = navigator;
      void locks.request(`session_replay.${own}`, () => new Promise(() => {})).catch(() => {});
      return locks.query().then(
        ({ held = [] }) =>
          new Set(held.map(({ name = "" }) => name.replace("session_replay.", ""))),
        () => none,
      );
    } catch {
      return none;
    }
  }
  function createDelivery(signal, options) {
    const url = signalUrl(options.endpoint, signal);
    ownUrls.add(url);
    const first = page === void 0;
    page ??= randomHex(6);
    const own = page;
    const batched = options.delivery === "batched";
    const transport = createTransport({
      url,
      compress: batched,
      fetch: globalThis.fetch.bind(globalThis),
      headers: {
        ...(options.apiKey ? { authorization: `ApiKey ${options.apiKey}` } : {}),
        ...options.headers,
      },
    });
    const journal = createJournal(agentState().shared, signal, own);
    const outbox = createOutbox({
      signal,
      resource: createResource(options),
      transport,
      journal,
      delayMs: batched ? batchedMs : instantMs,
      schedule,
      random: Math.random,
    });
    living = first || !living ? livingPages(own) : living;
    void living.then((alive) => {
      const left = journal.recover((other) => alive.has(other));
      if (left.length) outbox.resume(left);
    });
    const stop = stopAll([
      afterPageLeave(() => outbox.leave()),
      listen(window, ["online"], () => void outbox.flush()),
    ]);
    return {
      add: outbox.add,
      flush: outbox.flush,
      takeDropped: outbox.takeDropped,
      async stop() {
        stop();
        await outbox.flush();
      },
    };
  }
  var living;

  // packages/browser-agent/src/sources/requests.ts
  var isOwn = (url) => ownUrls.has(url.replace(/[?#].*$/, ""));
  var toUrl = (url) => {
    try {
      const parsed = new URL(url, document.baseURI);
      return /^https?:$/.test(parsed.protocol) && !isOwn(parsed.href) ? parsed : void 0;
    } catch {
      return void 0;
    }
  };
  var sizeOf = (header) => (header && /^\d+$/.test(header) ? Number(header) : void 0);
  var failureOf = (error) =>
    error instanceof DOMException && /^(?:Abort|Timeout)Error$/.test(error.name)
      ? error.name.slice(0, -5).toLowerCase()
      : "network";
  function watchFetch(publish) {
    return patch(
      globalThis,
      "fetch",
      (original) =>
        function (input2, init) {
          const call = (nextInput, nextInit) =>
            Reflect.apply(original, this ?? globalThis, [nextInput, nextInit]);
          const url = toUrl(input2 instanceof Request ? input2.url : input2);
          if (!url) return call(input2, init);
          const own = /* @__PURE__ */ new Map();
          let settle = () => {};
          const { now } = agentState();
          publish({
            at: now(),
            method: (
              init?.method ?? (input2 instanceof Request ? input2.method : "GET")
            ).toUpperCase(),
            url,
            click: causingClick(now()),
            beacon: init?.keepalive === true || init?.mode === "no-cors",
            body: init?.body,
            setHeader: (name, value) => own.set(name, value),
            settled: new Promise((resolve) => {
              settle = resolve;
            }),
          });
          let sent;
          if (own.size) {
            const headers = new Headers(
              init?.headers ?? (input2 instanceof Request ? input2.headers : {}),
            );
            for (const [name, value] of own) if (!headers.has(name)) headers.set(name, value);
            sent = call(input2, { ...init, headers });
          } else sent = call(input2, init);
          sent.then(
            (response) =>
              settle({
                at: now(),
                status: response.status || void 0,
                bodySize: sizeOf(response.headers.get("content-length")),
                failure: void 0,
              }),
            (error) =>
              settle({
                at: now(),
                status: void 0,
                bodySize: void 0,
                failure: failureOf(error),
              }),
          );
          return sent;
        },
    );
  }
  function watchXhr(publish) {
    const calls2 = /* @__PURE__ */ new WeakMap();
    const prototype = XMLHttpRequest.prototype;
    const stopOpen = patch(
      prototype,
      "open",
      (original) =>
        function (...args) {
          const [method, target] = args;
          const url = toUrl(String(target));
          if (url) calls2.set(this, { method: String(method).toUpperCase(), url });
          else calls2.delete(this);
          Reflect.apply(original, this, args);
        },
    );
    const stopSend = patch(
      prototype,
      "send",
      (original) =>
        function (...args) {
          const call = calls2.get(this);
          if (call) publish(xhrRequest(this, call, args[0]));
          Reflect.apply(original, this, args);
        },
    );
    return stopAll([stopOpen, stopSend]);
  }
  function xhrRequest(xhr, call, body) {
    const { now } = agentState();
    let failure;
    return {
      at: now(),
      method: call.method,
      url: call.url,
      click: causingClick(now()),
      beacon: false,
      body,
      setHeader: (name, value) => xhr.setRequestHeader(name, value),
      settled: new Promise((resolve) => {
        for (const type of ["abort", "timeout", "error"]) {
          xhr.addEventListener(type, () => {
            failure = type === "error" ? "network" : type;
          });
        }
        xhr.addEventListener("loadend", () =>
          resolve({
            at: now(),
            status: xhr.status || void 0,
            bodySize: sizeOf(xhr.getResponseHeader("content-length")),
            failure,
          }),
        );
      }),
    };
  }
  var requests = /* @__PURE__ */ createSource((publish) => {
    const guarded = (request) => {
      try {
        publish(request);
      } catch {}
    };
    return stopAll([watchFetch(guarded), watchXhr(guarded)]);
  });

  // packages/browser-agent/src/sources/outcomes.ts
  var awaitMs = 2e3;
  var settleMs = 50;
  var afterRequestMs = 150;
  var sensors = [watchEvents, watchCalls, watchFieldValues, watchCanvas];
  var isFailure = ({ end }) =>
    end !== void 0 && (end.failure !== void 0 || (end.status ?? 0) >= 400);
  var open = /* @__PURE__ */ new Map();
  var done = /* @__PURE__ */ new WeakMap();
  function effectsOf(wait) {
    const at = wait.firstChange ?? agentState().now();
    const standing = wait.changes.standing().slice(0, 40);
    return [...wait.effects, ...standing.map((element) => ({ ...describeChange(element), at }))];
  }
  function conclude(wait, effects) {
    const now = agentState().now();
    const { click } = wait;
    const effect = chooseEffect(effects);
    const told = wait.requests.find(isFailure) ?? wait.requests.find(({ end }) => end);
    const request =
      wait.requests.length === 0 ? "none" : told && isFailure(told) ? "failed" : "quiet";
    return {
      click,
      kind: effect?.kind ?? "none",
      at: now,
      afterMs: Math.max(0, Math.round((effect?.at ?? now) - click.at)),
      message: effect?.message,
      status: told?.end?.status,
      traceId: (told ?? wait.requests[0])?.request.traceId,
      knowable: wait.knowable,
      request,
    };
  }
  function isAnswered(click) {
    const outcome = done.get(click);
    if (outcome) return outcome.kind !== "none" || !outcome.knowable;
    const wait = open.get(click);
    if (!wait) return false;
    return !wait.knowable || effectsOf(wait).length > 0;
  }
  var outcomes = /* @__PURE__ */ createSource((publish) => {
    const { now } = agentState();
    const running = [];
    const finish2 = (wait, effects) => {
      if (!open.delete(wait.click)) return;
      wait.cancel?.();
      mutations.forget(wait.click);
      const outcome = conclude(wait, effects);
      done.set(wait.click, outcome);
      if (!open.size) for (const sensor of running) sensor.disarm?.();
      publish(outcome);
    };
    const schedule2 = (wait, ms) => {
      const left = awaitMs - (now() - wait.click.at);
      wait.cancel?.();
      const timer = setTimeout(() => decide(wait), Math.max(0, Math.min(ms, left)));
      wait.cancel = () => clearTimeout(timer);
    };
    const look = (wait) => {
      for (const sensor of running) sensor.check?.();
      return effectsOf(wait);
    };
    const decide = (wait) => {
      const expired = now() - wait.click.at >= awaitMs - 5;
      const effects = look(wait);
      if (expired || (!isBusy(wait) && effects.length)) finish2(wait, effects);
      else schedule2(wait, awaitMs);
    };
    const isBusy = ({ requests: caused }) => caused.some(({ end }) => !end);
    const stirred = (wait) => {
      if (wait.firstChange === void 0) wait.firstChange = now();
      if (!isBusy(wait) && now() - wait.firstChange < settleMs) schedule2(wait, settleMs);
      else if (!isBusy(wait)) schedule2(wait, afterRequestMs);
    };
    const report = (effect) => {
      const causer = clickInProgress();
      const at = now();
      for (const wait of open.values()) {
        if (causer && wait.click !== causer) continue;
        wait.effects.push({ ...effect, at });
        if (effect.kind === "navigation" && !isBusy(wait)) finish2(wait, [{ ...effect, at }]);
        else stirred(wait);
      }
    };
    const mutations = watchMutations((click) => {
      const wait = open.get(click);
      if (wait) stirred(wait);
    });
    const context2 = { report, awaited: () => [...open.keys()] };
    const onClick = (click) => {
      const wait = {
        click,
        changes: mutations.arm(click),
        effects: [],
        requests: [],
        knowable: !isUnknowable(click),
      };
      open.set(click, wait);
      if (!running.length) for (const start2 of sensors) running.push(start2(context2));
      for (const sensor of running) sensor.arm?.(click);
      schedule2(wait, awaitMs);
      setTimeout(() => {
        const native = nativeAnswer(click);
        if (!native || !open.has(click)) return;
        wait.effects.push({ ...native, at: now() });
        stirred(wait);
      });
    };
    const onRequest = (request) => {
      const wait = request.click && open.get(request.click);
      if (!wait || request.beacon) return;
      const caused = { request };
      wait.requests.push(caused);
      void request.settled.then((end) => {
        caused.end = end;
        noteContinuation(wait.click, end.at);
        if (open.has(wait.click) && !isBusy(wait)) schedule2(wait, afterRequestMs);
      });
    };
    const onLeave = (leave) => {
      for (const wait of [...open.values()]) {
        const fresh = now() - wait.click.at < 1e3;
        if (leave === "hidden") wait.knowable = false;
        const left = leave === "gone" && fresh;
        finish2(wait, left ? [{ kind: "navigation", at: now() }] : look(wait));
      }
    };
    return stopAll([
      clicks.subscribe(onClick),
      requests.subscribe(onRequest),
      navigations.subscribe(() => report({ kind: "navigation" })),
      onPageLeave(onLeave),
      mutations.stop,
      () => {
        for (const { stop } of running) stop();
        open.clear();
      },
    ]);
  });

  // packages/browser-agent/src/sources/bursts.ts
  var endMs = 1e3;
  var bursts = /* @__PURE__ */ createSource((publish) => {
    let current = [];
    let timer;
    const end = () => {
      clearTimeout(timer);
      const ended = current;
      current = [];
      if (ended.length) publish({ clicks: ended, answered: ended.map(isAnswered) });
    };
    return stopAll([
      // Answers are watched only while somebody asks for them.
      outcomes.subscribe(() => {}),
      clicks.subscribe((click) => {
        if (isIgnored(click.hit)) return;
        const last2 = current.at(-1);
        if (last2 && !continuesBurst(last2, click)) end();
        current.push(click);
        clearTimeout(timer);
        timer = setTimeout(end, endMs);
      }),
      onPageLeave(end),
      () => clearTimeout(timer),
    ]);
  });

  // packages/browser-agent/src/detectors/score.ts
  var toScore = (value) => Math.round(Math.max(0, Math.min(1, value)) * 100) / 100;
  var share = (value, from, to) => Math.max(0, Math.min(1, (value - from) / (to - from)));

  // packages/browser-agent/src/detectors/dead-click.ts
  var rageFrom = 3;
  function judgeDead(clicks2, isControl2) {
    if (!clicks2.length || clicks2.length >= rageFrom) return void 0;
    if (
      clicks2.some(({ answered, knowable, quietRequest }) => answered || !knowable || quietRequest)
    ) {
      return void 0;
    }
    const failed = clicks2.some(({ failedRequest }) => failedRequest);
    const repeated = share(clicks2.length, 1, 2);
    const reasons = ["no_effect"];
    if (isControl2) reasons.push("control");
    if (failed) reasons.push("failed_request");
    if (repeated) reasons.push("repeated");
    const score = 0.4 + (isControl2 ? 0.2 : 0) + (failed ? 0.2 : 0) + 0.2 * repeated;
    return { clickCount: clicks2.length, score: toScore(score), reasons };
  }

  // packages/browser-agent/src/detectors/exempt.ts
  var isExempt = (element, selectors = []) =>
    ["[data-sr-no-frustration]", ...selectors].some(
      (selector) => element.closest(selector) !== null,
    );

  // packages/schema/src/wire.generated.ts
  var doubleAttributes = [
    "frustration.score",
    "browser.web_vital.value",
    "browser.web_vital.delta",
    "funnel.value",
  ];
  var wireEvents = {
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

  // packages/browser-agent/src/pipeline/globals.ts
  function hasGlobal(kind) {
    const registered = Reflect.get(
      globalThis,
      /* @__PURE__ */ Symbol.for("opentelemetry.js.api.1"),
    );
    return typeof registered === "object" && registered !== null && kind in registered;
  }

  // packages/browser-agent/src/session/user.ts
  var userAttributes = (user) =>
    user
      ? {
          "user.id": user.id,
          "user.email": user.email,
          "user.name": user.name,
          "user.full_name": user.name,
          "user.roles": user.roles,
        }
      : {};

  // packages/browser-agent/src/emit.ts
  var severities = { INFO: 9, WARN: 13, ERROR: 17 };
  var severityNames = {
    9: "INFO",
    13: "WARN",
    17: "ERROR",
  };
  var maxLength3 = 1024;
  var known2 = wireEvents;
  var early = [];
  var maxEarly = 200;
  var logger;
  function openEvents(next) {
    logger = next;
    for (const record of early.splice(0)) next.emit(record);
    return () => {
      if (logger === next) logger = void 0;
    };
  }
  function deliver(record) {
    if (logger) logger.emit(record);
    else if (hasGlobal("logs")) logs.getLogger(packageName, packageVersion).emit(record);
    else if (early.length < maxEarly) early.push(record);
  }
  var cut = (key4, value) => value.slice(0, key4 === "exception.stacktrace" ? 16384 : maxLength3);
  var unmasked = /* @__PURE__ */ new Set(["outcome.trace_id", "session.previous_id"]);
  function mask(attributes) {
    const masked2 = {};
    for (const [key4, value] of Object.entries(attributes)) {
      if (typeof value === "string")
        masked2[key4] = unmasked.has(key4) ? value : cut(key4, maskText(value));
      else if (Array.isArray(value))
        masked2[key4] = value.map((item) => cut(key4, maskText(String(item))));
      else if (value !== void 0) masked2[key4] = value;
    }
    return masked2;
  }
  function isActivity(category, name) {
    return (
      category === "user.navigation" ||
      category === "form.interaction" ||
      (category === "user.interaction" && name !== "user.outcome")
    );
  }
  function categoryOf(name) {
    return known2[name]?.[0];
  }
  function emit(moment) {
    const state2 = agentState();
    const { name } = moment;
    const category = categoryOf(name);
    if (!moment.stamp && isActivity(category, name)) state2.session.touch();
    if (!moment.stamp) tellRotations();
    const page2 = state2.page();
    const template = state2.options.urlTemplate?.(new URL(location.href));
    const masked2 = mask(moment.attributes ?? {});
    const event = { name, attributes: masked2 };
    const sent = state2.options.beforeSend ? state2.options.beforeSend(event) : event;
    if (!sent) return 0;
    const { sessionId, sequence } = moment.stamp ?? state2.session.stamp();
    const severity = moment.severity ?? severityNames[known2[name]?.[1] ?? 9] ?? "INFO";
    const time = state2.now();
    deliver({
      context: context.active(),
      eventName: known2[name]?.[2] ?? name,
      body: name,
      timestamp: moment.at ?? time,
      observedTimestamp: time,
      severityNumber: severities[severity],
      severityText: severity,
      attributes: {
        "session.id": sessionId,
        "session.sequence": sequence,
        "log.record.uid": `${sessionId}/${sequence}`,
        ...userAttributes(state2.user),
        "event.category": category,
        "page.url": page2.url,
        "page.title": page2.title,
        "url.path": page2.path,
        "url.template": template,
        "app.screen.name": template,
        ...sent.attributes,
      },
    });
    return sequence;
  }
  function tellRotations() {
    for (const rotation of agentState().rotations.splice(0)) tell(rotation);
  }
  function tell({ ended, started }) {
    if (ended) {
      emit({
        name: "session.end",
        stamp: ended,
        attributes: { "session.end_reason": ended.reason },
      });
    }
    emit({
      name: "session.start",
      stamp: started,
      attributes: { "session.previous_id": started.previousId },
    });
  }

  // packages/browser-agent/src/detectors/frustration.ts
  function emitFrustration(type, at, { score, reasons }, attributes) {
    emit({
      name: `user.frustration.${type}`,
      at,
      attributes: {
        "frustration.type": type,
        "frustration.score": score,
        "frustration.reasons": reasons,
        ...attributes,
      },
    });
  }

  // packages/browser-agent/src/detectors/instrument-dead-click.ts
  function instrumentDeadClicks(options = {}) {
    const told = /* @__PURE__ */ new Map();
    const waiting = /* @__PURE__ */ new Set();
    const judge2 = (clicks2) => {
      const facts = clicks2.flatMap((click) => told.get(click) ?? []);
      if (facts.length < clicks2.length) return;
      waiting.delete(clicks2);
      for (const click of clicks2) told.delete(click);
      const last2 = clicks2.at(-1);
      if (!last2?.looksClickable || isExempt(last2.control, options.ignoreSelectors)) return;
      const verdict = judgeDead(
        facts.map(({ kind, knowable, request }) => ({
          answered: kind !== "none",
          knowable,
          quietRequest: request === "quiet",
          failedRequest: request === "failed",
        })),
        isControl(last2.control),
      );
      if (!verdict) return;
      emitFrustration("dead_click", last2.at, verdict, {
        "frustration.click_count": verdict.clickCount,
        ...targetAttributes(last2.control),
      });
      options.onDeadClick?.(verdict, last2);
    };
    return stopAll([
      outcomes.subscribe((outcome) => {
        told.set(outcome.click, outcome);
        for (const clicks2 of [...waiting]) judge2(clicks2);
      }),
      bursts.subscribe(({ clicks: clicks2, answered }) => {
        const last2 = clicks2.at(-1);
        if (last2 && !answered.includes(true)) last2.looksClickable = looksClickable(last2.control);
        waiting.add(clicks2);
        judge2(clicks2);
      }),
    ]);
  }

  // packages/browser-agent/src/sources/errors.ts
  var maxCauses = 4;
  function stackOf(error) {
    const parts = [];
    let at = error;
    while (at instanceof Error && parts.length < maxCauses) {
      const stack = at.stack ?? `${at.name}: ${at.message}`;
      parts.push(parts.length ? `Caused by: ${stack}` : stack);
      at = at.cause;
    }
    return parts.length ? parts.join("\n") : void 0;
  }
  function textOf(value) {
    if (value instanceof Error) return value.message;
    if (typeof value === "string") return value;
    try {
      return JSON.stringify(value)?.slice(0, 500) ?? String(value);
    } catch {
      return Object.prototype.toString.call(value);
    }
  }
  var thrown = (type, value, fallback = "") => {
    const at = agentState().now();
    return {
      at,
      type,
      message: fallback || textOf(value),
      exceptionType:
        value instanceof Error ? value.name : typeof value === "object" ? "Object" : "Error",
      stack: stackOf(value),
      resourceUrl: void 0,
      directive: void 0,
      click: suspectedClick(at),
    };
  };
  var isNoise = (message) => /^Script error\.?$|^ResizeObserver loop/.test(message);
  var urlOf = (element) => {
    const url =
      Reflect.get(element, "currentSrc") ||
      Reflect.get(element, "src") ||
      Reflect.get(element, "href");
    return typeof url === "string" ? url : void 0;
  };
  function fromErrorEvent(event) {
    if (event instanceof ErrorEvent) {
      const error = event.error;
      if (isNoise(event.message)) return void 0;
      return thrown("uncaught_exception", error ?? event.message, textOf(error ?? event.message));
    }
    if (!(event.target instanceof Element)) return void 0;
    const { target } = event;
    return {
      ...thrown("resource", "", `${target.localName} failed to load`),
      resourceUrl: urlOf(target),
    };
  }
  var errors = /* @__PURE__ */ createSource((publish) => {
    const rejected = (event) => publish(thrown("unhandled_rejection", event.reason));
    const refused = (event) =>
      publish({
        ...thrown("csp", "", `${event.effectiveDirective} refused ${event.blockedURI}`),
        resourceUrl: event.blockedURI,
        directive: event.effectiveDirective,
      });
    const logged = (args) => {
      const error = args.find((value) => value instanceof Error);
      publish(thrown("console", error, args.map(textOf).join(" ").slice(0, 1e3)));
    };
    return stopAll([
      listen(window, ["error"], (event) => {
        const error = fromErrorEvent(event);
        if (error) publish(error);
      }),
      listen(window, ["unhandledrejection"], rejected),
      listen(document, ["securitypolicyviolation"], refused),
      typeof console === "object"
        ? patch(console, "error", (original) => (...args) => {
            try {
              logged(args);
            } catch {}
            original(...args);
          })
        : () => {},
    ]);
  });

  // packages/browser-agent/src/detectors/error-click.ts
  function judgeErrorClick(errors2, answered) {
    if (errors2 < 1) return void 0;
    const reasons = ["error"];
    if (!answered) reasons.push("unanswered");
    if (errors2 > 1) reasons.push("several_errors");
    return { score: toScore(0.5 + (answered ? 0 : 0.3) + 0.2 * share(errors2, 1, 3)), reasons };
  }

  // packages/browser-agent/src/detectors/instrument-error-click.ts
  var counts = (error) =>
    error.type === "uncaught_exception" || error.type === "unhandled_rejection";
  function instrumentErrorClicks(options = {}) {
    const failed = /* @__PURE__ */ new WeakMap();
    const background = /* @__PURE__ */ new Set();
    const late = (error) => {
      const { click } = error;
      if (!counts(error)) return;
      if (!click) {
        background.add(error.message);
        if (background.size > 50) background.clear();
      } else if (!background.has(error.message)) {
        failed.set(click, [...(failed.get(click) ?? []), error]);
      }
    };
    return stopAll([
      errors.subscribe(late),
      bursts.subscribe(({ clicks: clicks2, answered }) => {
        const found = clicks2.flatMap((click) => failed.get(click) ?? []);
        const verdict = judgeErrorClick(found.length, answered.includes(true));
        const last2 = clicks2.at(-1);
        if (!verdict || !last2 || isExempt(last2.control, options.ignoreSelectors)) return;
        emitFrustration("error_click", last2.at, verdict, {
          "frustration.click_count": clicks2.length,
          "error.message": found[0]?.message,
          ...targetAttributes(last2.control),
        });
        options.onErrorClick?.(verdict, last2);
      }),
    ]);
  }

  // packages/browser-agent/src/sources/visits.ts
  var key2 = "session_replay_page";
  function loadAction() {
    const [entry] = performance.getEntriesByType("navigation");
    const type = entry instanceof PerformanceNavigationTiming ? entry.type : "navigate";
    if (type === "reload") return "reload";
    return type === "back_forward" ? "popstate" : "pageview";
  }
  function readLeft(stored) {
    try {
      const value = JSON.parse(stored ?? "null");
      return typeof value === "object" && value !== null && "url" in value ? value : void 0;
    } catch {
      return void 0;
    }
  }
  var depthNow = () => {
    const { scrollHeight } = document.documentElement;
    return Math.min(100, Math.round((100 * (scrollY + innerHeight)) / Math.max(1, scrollHeight)));
  };
  var visits = /* @__PURE__ */ createSource((publish) => {
    const { now, tab, session } = agentState();
    let opened = now();
    let depth = 0;
    let number2 = 0;
    let action = "pageview";
    const leave = (url) => ({
      url,
      action,
      number: number2,
      durationMs: Math.round(now() - opened),
      scrollDepth: Math.max(depth, depthNow()),
      session: session.id(),
    });
    const visit = (navigation, left) => {
      session.touch();
      number2 = left && left.session === session.id() ? left.number + 1 : 1;
      action = navigation.action;
      opened = navigation.at;
      depth = 0;
      publish({ ...navigation, number: number2, left });
    };
    const load = (how) => {
      const left = readLeft(tab.get(key2));
      const previousUrl = left?.url ?? document.referrer;
      visit({ at: now(), action: how, url: location.href, previousUrl, sameDocument: false }, left);
    };
    const first = () => {
      if ("prerendering" in document && document.prerendering) {
        document.addEventListener("prerenderingchange", () => load("pageview"), { once: true });
      } else load(loadAction());
    };
    queueMicrotask(first);
    return stopAll([
      navigations.subscribe((navigation) => visit(navigation, leave(navigation.previousUrl))),
      listen(window, ["scroll"], ({ target }) => {
        if (target === document) depth = Math.max(depth, depthNow());
      }),
      listen(window, ["pageshow"], ({ persisted }) => {
        if (persisted) load("popstate");
      }),
      onPageLeave((moment) => {
        if (moment === "gone")
          tab.set(key2, JSON.stringify(leave(location.href.split(/[?#]/)[0] ?? "")));
      }),
    ]);
  });

  // packages/browser-agent/src/detectors/page-signs.ts
  var quickMs = 5e3;
  function judgeQuickBack({ action, leftAction, durationMs }) {
    if (action !== "popstate" || leftAction === "popstate" || leftAction === "reload")
      return void 0;
    if (durationMs > quickMs) return void 0;
    return {
      score: toScore(0.3 + 0.6 * (1 - share(durationMs, 0, quickMs))),
      reasons: ["back_at_once"],
    };
  }
  var refreshGapMs = 1e4;
  var minRefreshes = 3;
  var addRefresh = (times, now) => {
    const last2 = times.at(-1);
    return last2 !== void 0 && now - last2 <= refreshGapMs ? [...times, now] : [now];
  };
  function judgeRefreshes(times) {
    if (times.length < minRefreshes) return void 0;
    return {
      score: toScore(0.4 + 0.6 * share(times.length, minRefreshes, minRefreshes + 4)),
      reasons: ["repeated_reload"],
    };
  }

  // packages/browser-agent/src/detectors/instrument-page-signs.ts
  function instrumentQuickBacks(options = {}) {
    return visits.subscribe(({ action, left, at }) => {
      if (!left) return;
      const verdict = judgeQuickBack({
        action,
        leftAction: left.action,
        durationMs: left.durationMs,
      });
      if (!verdict) return;
      emitFrustration("quick_back", at, verdict, {
        "frustration.duration_ms": left.durationMs,
        "page.previous_url": maskUrl(left.url),
      });
      options.onQuickBack?.(verdict);
    });
  }
  var key3 = "session_replay_reloads";
  var settledMs = 3e3;
  var readTimes = (stored, path) => {
    const [seen, ...times] = (stored ?? "").split(" ");
    return seen === path ? times.map(Number) : [];
  };
  function instrumentRefreshRage(options = {}) {
    let timer;
    return stopAll([
      visits.subscribe(({ action, at, sameDocument }) => {
        if (sameDocument || action !== "reload") return;
        const { tab } = agentState();
        const times = addRefresh(readTimes(tab.get(key3), location.pathname), at);
        tab.set(key3, [location.pathname, ...times].join(" "));
        timer = setTimeout(() => {
          const verdict = judgeRefreshes(times);
          if (!verdict) return;
          tab.remove(key3);
          emitFrustration("refresh_rage", at, verdict, {
            "frustration.click_count": times.length,
            "frustration.duration_ms": Math.round(at - (times[0] ?? at)),
          });
          options.onRefreshRage?.(verdict);
        }, settledMs);
      }),
      () => clearTimeout(timer),
    ]);
  }

  // packages/browser-agent/src/detectors/rage-click.ts
  var minClicks = 3;
  function rageScore(count2, durationMs) {
    const fast = durationMs > 0 ? share((count2 - 1) / (durationMs / 200), 0, 1) : 1;
    return toScore(0.3 + 0.4 * share(count2, 2, 10) + 0.3 * fast);
  }
  function judgeRage(burst) {
    const [first] = burst;
    const last2 = burst.at(-1);
    if (!first || !last2 || burst.length < minClicks) return void 0;
    if (burst.some(({ answered }) => answered)) return void 0;
    const durationMs = Math.round(last2.at - first.at);
    const reasons = ["repeated", "unanswered"];
    return {
      clickCount: burst.length,
      durationMs,
      score: rageScore(burst.length, durationMs),
      reasons: durationMs && burst.length / durationMs > 4e-3 ? [...reasons, "rapid"] : reasons,
    };
  }

  // packages/browser-agent/src/detectors/instrument-rage-click.ts
  function instrumentRageClicks(options = {}) {
    return bursts.subscribe(({ clicks: clicks2, answered }) => {
      const last2 = clicks2.at(-1);
      const verdict = judgeRage(
        clicks2.map(({ at }, i2) => ({ at, answered: answered[i2] === true })),
      );
      if (!last2 || !verdict) return;
      if (isExempt(last2.control, options.ignoreSelectors)) return;
      emitFrustration("rage_click", last2.at, verdict, {
        "frustration.click_count": verdict.clickCount,
        "frustration.duration_ms": verdict.durationMs,
        ...targetAttributes(last2.control),
      });
      options.onRageClick?.(verdict, last2);
    });
  }

  // packages/browser-agent/src/detectors/thrashing.ts
  function judge(turns, minTurns) {
    const first = turns[0];
    const lastAt = turns.at(-1);
    if (first === void 0 || lastAt === void 0 || turns.length < minTurns) return void 0;
    const durationMs = Math.round(lastAt - first);
    const fast = durationMs ? share(turns.length / (durationMs / 500), 0, 1) : 1;
    const score = 0.3 + 0.4 * share(turns.length, minTurns, minTurns + 6) + 0.3 * fast;
    return {
      directionChanges: turns.length,
      durationMs,
      lastAt,
      score: toScore(score),
      reasons: fast >= 1 ? ["direction_changes", "rapid"] : ["direction_changes"],
    };
  }
  function createThrashing({ minLeg, maxGapMs: maxGapMs2, minTurns }) {
    let turns = [];
    let extreme;
    let direction = 0;
    const end = (now = Number.POSITIVE_INFINITY) => {
      const last2 = turns.at(-1);
      if (last2 === void 0 || now - last2 <= maxGapMs2) return void 0;
      const verdict = judge(turns, minTurns);
      turns = [];
      return verdict;
    };
    return {
      end,
      move(position, now) {
        const ended = end(now);
        if (extreme === void 0) extreme = position;
        const way = position - extreme;
        if (direction && Math.sign(way) === direction) extreme = position;
        else if (Math.abs(way) >= minLeg) {
          if (direction) turns.push(now);
          direction = Math.sign(way);
          extreme = position;
        }
        return ended;
      },
    };
  }

  // packages/browser-agent/src/detectors/instrument-thrashing.ts
  var handMs = 1e3;
  var maxGapMs = 1500;
  var isPage = (element) =>
    element === document.documentElement || element.clientHeight >= innerHeight * 0.4;
  function instrumentThrashing(options = {}) {
    const { now } = agentState();
    const trackers = /* @__PURE__ */ new WeakMap();
    let current;
    let movedByHand = 0;
    let timer;
    const tell3 = (verdict) => {
      if (!verdict) return;
      emitFrustration("thrashing", verdict.lastAt, verdict, {
        "frustration.direction_changes": verdict.directionChanges,
        "frustration.duration_ms": verdict.durationMs,
      });
      options.onThrashing?.(verdict);
    };
    const trackerOf = (element) => {
      const known3 = trackers.get(element);
      if (known3) return known3;
      const minTurns = options.minTurns ?? 4;
      const created = createThrashing({ minLeg: 100, maxGapMs, minTurns });
      trackers.set(element, created);
      return created;
    };
    return stopAll([
      listen(window, ["wheel", "touchmove", "keydown", "pointerdown"], () => {
        movedByHand = now();
      }),
      listen(window, ["scroll"], ({ target }) => {
        if (now() - movedByHand > handMs) return;
        const element = target instanceof Element ? target : document.documentElement;
        if (!isPage(element)) return;
        current = trackerOf(element);
        tell3(current.move(element.scrollTop, now()));
        clearTimeout(timer);
        timer = setTimeout(() => tell3(current?.end()), maxGapMs + 50);
      }),
      onPageLeave(() => tell3(current?.end())),
      () => clearTimeout(timer),
    ]);
  }

  // packages/browser-agent/src/instrumentations/click.ts
  var buttons = ["left", "middle", "right"];
  function instrumentClicks(options = {}) {
    return clicks.subscribe((click) => {
      if (isIgnored(click.hit)) return;
      const { control, kind, pageX, pageY } = click;
      const target = targetAttributes(control, options.dataAttributes);
      click.name = target["target.semantic_name"];
      click.sequence = emit({
        name: "user.click",
        at: click.at,
        attributes: {
          ...target,
          "input.kind": kind,
          "browser.page.x": kind === "keyboard" ? void 0 : pageX,
          "browser.page.y": kind === "keyboard" ? void 0 : pageY,
          "browser.mouse_event.button": buttons[click.button],
        },
      });
      options.onClick?.(click);
    });
  }

  // packages/browser-agent/src/detectors/error-groups.ts
  var keyOf = ({ type, message, stack, resourceUrl }) => `${type}
${message}
${stack?.split("\n", 3).join() ?? ""}
${resourceUrl ?? ""}`;
  var maxGroups = 100;
  function createErrorGroups(repeatMs2) {
    const seen = /* @__PURE__ */ new Map();
    return {
      add(error, now) {
        const key4 = keyOf(error);
        const known3 = seen.get(key4);
        if (known3 && now - known3.at <= repeatMs2) {
          known3.repeats += 1;
          known3.last = error;
          known3.at = now;
          return false;
        }
        if (seen.size >= maxGroups) seen.clear();
        seen.set(key4, { at: now, repeats: 0, last: error });
        return true;
      },
      takeRepeated() {
        const groups = [];
        for (const known3 of seen.values()) {
          if (known3.repeats) groups.push({ first: known3.last, count: known3.repeats });
          known3.repeats = 0;
        }
        return groups;
      },
    };
  }

  // packages/browser-agent/src/sources/recent-actions.ts
  var kept = 5;
  var withinMs = 3e4;
  var actions = [];
  var keep = (at, text2) => {
    actions.push({ at, text: text2 });
    if (actions.length > kept) actions.shift();
  };
  var watchActions = () =>
    stopAll([
      clicks.subscribe((click) =>
        keep(click.at, `click ${click.name ?? getSemanticName(click.control)}`),
      ),
      visits.subscribe(({ at, url }) => keep(at, `open ${new URL(url).pathname}`)),
    ]);
  function recentActions(time) {
    const recent = actions.filter(({ at }) => at <= time && time - at <= withinMs);
    return recent.length ? recent.map(({ text: text2 }) => text2) : void 0;
  }

  // packages/browser-agent/src/instrumentations/error.ts
  var repeatMs = 5e3;
  function tell2({ first, count: count2 }) {
    const failed = first.type === "resource" || first.type === "csp";
    emit({
      name: "user.error",
      at: first.at,
      attributes: {
        "error.type": first.type,
        "error.message": first.message,
        "error.count": count2,
        "error.preceding_actions": recentActions(first.at),
        "error.resource_url": first.resourceUrl && maskUrl(first.resourceUrl),
        "error.directive": first.directive,
        "exception.type": failed ? void 0 : first.exceptionType,
        "exception.message": failed ? void 0 : first.message,
        "exception.stacktrace": first.stack,
      },
    });
  }
  function instrumentErrors(options = {}) {
    const groups = createErrorGroups(repeatMs);
    let timer;
    const tellRepeats = () => {
      timer = void 0;
      for (const group of groups.takeRepeated()) tell2(group);
    };
    return stopAll([
      watchActions(),
      errors.subscribe((error) => {
        if (error.type === "console" && !options.console) return;
        const fresh = groups.add(error, performance.now());
        if (fresh) tell2({ first: error, count: 1 });
        else timer ??= setTimeout(tellRepeats, repeatMs);
        options.onError?.(error);
      }),
      onPageLeave(tellRepeats),
      () => clearTimeout(timer),
    ]);
  }

  // packages/browser-agent/src/detectors/form-signs.ts
  var hesitationMs = 1e4;
  function judgeHesitation(pauseMs) {
    if (pauseMs < hesitationMs) return void 0;
    return {
      score: toScore(0.3 + 0.7 * share(pauseMs, hesitationMs, 6e4)),
      reasons: ["long_pause"],
    };
  }
  function judgeAbandonment(form) {
    const { changedFields: changedFields2, timeSpentMs, refusals } = form;
    if (changedFields2 === 0 || (changedFields2 < 2 && timeSpentMs < 5e3 && !refusals))
      return void 0;
    const reasons = ["left_without_submit"];
    if (refusals) reasons.push("validation_refused");
    const score =
      0.3 +
      0.3 * share(changedFields2, 1, 5) +
      0.2 * share(timeSpentMs, 0, 6e4) +
      (refusals ? 0.2 : 0);
    return { score: toScore(score), reasons };
  }

  // packages/browser-agent/src/sources/form-fields.ts
  var notFilled = /^(?:submit|button|reset|image|hidden)$/;
  function fieldOf(event) {
    const [target] = event.composedPath();
    if (target instanceof HTMLInputElement) return notFilled.test(target.type) ? void 0 : target;
    if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return target;
    return void 0;
  }
  function fieldName(field) {
    return field.name || field.id || (isMasked(field) ? "" : accessibleName(field)) || field.type;
  }
  function formName(form) {
    if (!form) return void 0;
    return (
      form.getAttribute("name") ||
      form.id ||
      form.getAttribute("aria-label") ||
      accessibleName(form) ||
      void 0
    );
  }

  // packages/browser-agent/src/instrumentations/form-log.ts
  var createFormLog = (now) => ({
    begun: now,
    interactions: 0,
    refusals: 0,
    fields: /* @__PURE__ */ new Map(),
    lastField: void 0,
  });
  function fieldLogOf(log, field) {
    const known3 = log.fields.get(field);
    if (known3) return known3;
    const created = {
      focusedAt: 0,
      visits: 0,
      interactions: 0,
      enteredAt: void 0,
      pasted: false,
      hesitated: false,
    };
    log.fields.set(field, created);
    return created;
  }
  var changedFields = (log) =>
    [...log.fields.values()].filter(({ enteredAt }) => enteredAt !== void 0).length;

  // packages/browser-agent/src/instrumentations/form-submit.ts
  var causalMs2 = 150;
  var awaitMs2 = 2e3;
  function watchSubmits(onSubmit) {
    const { now } = agentState();
    const open2 = /* @__PURE__ */ new Set();
    const begin = (form) => {
      const timer = setTimeout(() => submit.finish(void 0), awaitMs2);
      const submit = {
        form,
        at: now(),
        asked: false,
        cancel: () => clearTimeout(timer),
        finish(success) {
          if (!open2.delete(submit)) return;
          submit.cancel();
          onSubmit(form, success);
        },
      };
      open2.add(submit);
      return submit;
    };
    const finishAll = () => {
      for (const submit of [...open2]) submit.finish(void 0);
    };
    return stopAll([
      listen(window, ["submit"], (event) => {
        if (!(event.target instanceof HTMLFormElement)) return;
        const submit = begin(event.target);
        setTimeout(() => {
          if (!event.defaultPrevented) submit.finish(void 0);
        });
      }),
      requests.subscribe((request) => {
        for (const submit of open2) {
          if (submit.asked || request.beacon || request.at - submit.at > causalMs2) continue;
          submit.asked = true;
          void request.settled.then(({ status, failure }) =>
            submit.finish(failure === void 0 && (status ?? 0) < 400),
          );
        }
      }),
      onPageLeave((leave) => {
        if (leave === "gone") finishAll();
      }),
      finishAll,
    ]);
  }

  // packages/browser-agent/src/instrumentations/form.ts
  var about = (form) => ({
    "form.name": formName(form),
    "form.id": form?.id || void 0,
  });
  var fieldAttributes = (field) => ({
    ...about(field.form),
    "form.field_name": fieldName(field),
    "form.field_type": field.type,
  });
  var isAutofilled = (field) => {
    try {
      return field.matches(":autofill");
    } catch {
      return false;
    }
  };
  function instrumentForms(options = {}) {
    const { now } = agentState();
    const logs2 = /* @__PURE__ */ new Map();
    const tell3 = (name, attributes) => {
      emit({ name, attributes });
      options.onFormEvent?.(name, attributes);
    };
    const logOf = (field) => {
      const key4 = field.form ?? field;
      const log = logs2.get(key4) ?? createFormLog(now());
      logs2.set(key4, log);
      return log;
    };
    const onField = (types2, handle) =>
      listen(document, types2, (event) => {
        const field = fieldOf(event);
        if (field && !isIgnored(field)) handle(field, event);
      });
    const entered = (field) => {
      const log = logOf(field);
      const own = fieldLogOf(log, field);
      own.interactions += 1;
      log.interactions += 1;
      if (own.enteredAt !== void 0) return;
      own.enteredAt = now();
      const verdict = own.focusedAt ? judgeHesitation(own.enteredAt - own.focusedAt) : void 0;
      if (!verdict || own.hesitated) return;
      own.hesitated = true;
      emitFrustration("form_hesitation", now(), verdict, {
        ...fieldAttributes(field),
        "frustration.duration_ms": Math.round(own.enteredAt - own.focusedAt),
      });
      options.onHesitation?.(verdict);
    };
    const abandon = (form, log) => {
      logs2.delete(form);
      const fields = changedFields(log);
      if (!fields || !(form instanceof HTMLFormElement)) return;
      const timeSpentMs = Math.round(now() - log.begun);
      const attributes = {
        ...about(form),
        "form.field_name": log.lastField?.name,
        "form.field_type": log.lastField?.type,
        "form.time_spent_ms": timeSpentMs,
        "form.interaction_count": log.interactions,
      };
      tell3("form.abandon", attributes);
      const verdict = judgeAbandonment({
        changedFields: fields,
        timeSpentMs,
        refusals: log.refusals,
      });
      if (!verdict) return;
      emitFrustration("form_abandonment", now(), verdict, attributes);
      options.onAbandonment?.(verdict);
    };
    const abandonAll = () => {
      for (const [form, log] of [...logs2]) abandon(form, log);
    };
    return stopAll([
      onField(["focusin"], (field) => {
        const log = logOf(field);
        const own = fieldLogOf(log, field);
        own.visits += 1;
        own.focusedAt = now();
        log.lastField = { name: fieldName(field), type: field.type };
        tell3("form.focus", {
          ...fieldAttributes(field),
          "form.revisit_count": own.visits > 1 ? own.visits - 1 : void 0,
        });
      }),
      onField(["input"], entered),
      onField(["paste"], (field) => {
        fieldLogOf(logOf(field), field).pasted = true;
      }),
      onField(["change"], (field) => {
        const own = fieldLogOf(logOf(field), field);
        own.enteredAt ??= now();
        tell3("form.change", {
          ...fieldAttributes(field),
          "form.autofilled": isAutofilled(field) || void 0,
          "form.pasted": own.pasted || void 0,
        });
      }),
      onField(["focusout"], (field) => {
        const own = fieldLogOf(logOf(field), field);
        if (!own.focusedAt) return;
        tell3("form.blur", {
          ...fieldAttributes(field),
          "form.time_spent_ms": Math.round(now() - own.focusedAt),
          "form.interaction_count": own.interactions,
          "form.pasted": own.pasted || void 0,
        });
      }),
      onField(["invalid"], (field) => {
        logOf(field).refusals += 1;
        tell3("form.invalid", {
          ...fieldAttributes(field),
          "form.error_message": field.validationMessage || void 0,
        });
      }),
      watchSubmits((form, success) => {
        const log = logs2.get(form);
        logs2.delete(form);
        tell3("form.submit", {
          ...about(form),
          "form.time_spent_ms": log ? Math.round(now() - log.begun) : void 0,
          "form.interaction_count": log?.interactions,
          "form.success": success,
        });
      }),
      // A single-page application leaves its forms by changing the address.
      navigations.subscribe(({ action }) => {
        if (action !== "replacestate" && action !== "hashchange") abandonAll();
      }),
      onPageLeave((leave) => {
        if (leave === "gone") abandonAll();
      }),
    ]);
  }

  // packages/browser-agent/src/instrumentations/lifecycle.ts
  var input = ["pointerdown", "keydown", "wheel", "touchstart", "scroll"];
  function instrumentLifecycle(options = {}) {
    const idleMs = (options.idleMinutes ?? 5) * 6e4;
    let idle = false;
    let timer;
    let lastInput = performance.now();
    const tell3 = (state2) => {
      emit({ name: "page.visibility", attributes: { "page.visibility_state": state2 } });
      options.onVisibility?.(state2);
    };
    const check = () => {
      const left = idleMs - (performance.now() - lastInput);
      if (left > 0) timer = setTimeout(check, left);
      else if (!idle) {
        idle = true;
        tell3("idle");
      }
    };
    const connection = () => {
      const state2 = navigator.onLine ? "online" : "offline";
      emit({ name: "page.connectivity", attributes: { "page.connectivity_state": state2 } });
    };
    check();
    return stopAll([
      onPageLeave((leave) => {
        if (leave === "hidden") tell3("hidden");
      }),
      listen(document, ["visibilitychange"], () => {
        if (document.visibilityState === "visible") tell3("visible");
      }),
      listen(window, ["online", "offline"], connection),
      listen(window, input, () => {
        lastInput = performance.now();
        agentState().session.touch();
        if (!idle) return;
        idle = false;
        tell3("active");
        check();
      }),
      () => clearTimeout(timer),
    ]);
  }

  // packages/browser-agent/src/instrumentations/navigation.ts
  var types = {
    pageview: "push",
    reload: "reload",
    pushstate: "push",
    replacestate: "replace",
    popstate: "traverse",
    hashchange: "push",
  };
  function instrumentNavigations(options = {}) {
    return visits.subscribe((visit) => {
      const { action, left, url } = visit;
      const allowed = agentState().options.allowedQueryParameters;
      const masked2 = maskUrl(url, allowed);
      emit({
        name: "user.navigation",
        at: visit.at,
        attributes: {
          "event.action": action,
          "url.full": masked2,
          "browser.document.url.full": masked2,
          "page.number": visit.number,
          "page.previous_url": left ? maskUrl(left.url, allowed) : void 0,
          "page.previous_duration_ms": left?.durationMs,
          "page.previous_scroll_depth": left?.scrollDepth,
          "browser.navigation.same_document": visit.sameDocument,
          "browser.navigation.hash_change": action === "hashchange",
          "browser.navigation.type": types[action],
        },
      });
      options.onNavigation?.(visit);
    });
  }

  // packages/browser-agent/src/instrumentations/outcome.ts
  function instrumentOutcomes(options = {}) {
    return outcomes.subscribe((outcome) => {
      const { click, kind, afterMs, message, status, traceId, knowable } = outcome;
      options.onOutcome?.(outcome);
      if (!click.sequence || (kind === "none" && !knowable)) return;
      emit({
        name: "user.outcome",
        at: outcome.at,
        attributes: {
          "outcome.of": click.sequence,
          "outcome.kind": kind,
          "outcome.after_ms": afterMs,
          "outcome.message": message,
          "outcome.status": status,
          "outcome.trace_id": traceId,
          "target.semantic_name": click.name ?? getSemanticName(click.control),
        },
      });
    });
  }

  // packages/browser-agent/src/pipeline/context-manager.ts
  function createContextManager() {
    let current = ROOT_CONTEXT;
    const manager = {
      active: () => current,
      with(next, run, thisArg, ...args) {
        const before = current;
        current = next;
        try {
          return run.apply(thisArg, args);
        } finally {
          current = before;
        }
      },
      bind(next, target) {
        if (typeof target !== "function") return target;
        const bound = function (...args) {
          return manager.with(next, () => target.apply(this, args));
        };
        return bound;
      },
      enable: () => manager,
      disable() {
        current = ROOT_CONTEXT;
        return manager;
      },
    };
    return manager;
  }

  // packages/browser-agent/src/session-attributes.ts
  function sessionAttributes() {
    const { session, user, page: page2 } = agentState();
    return { "session.id": session.id(), ...userAttributes(user), "page.url": page2().url };
  }

  // packages/browser-agent/src/pipeline/doubles.ts
  var doubles = /* @__PURE__ */ new Set(doubleAttributes);
  var isDouble = (key4) => doubles.has(key4);

  // packages/browser-agent/src/pipeline/time-input.ts
  function toEpochMs(time, now) {
    if (time === void 0) return now;
    if (time instanceof Date) return time.getTime();
    if (typeof time !== "number") return time[0] * 1e3 + time[1] / 1e6;
    return time < 1e11 ? now - performance.now() + time : time;
  }

  // packages/browser-agent/src/pipeline/logger-provider.ts
  function createLoggerProvider(delivery) {
    return {
      getLogger: (name, version) => ({
        enabled: () => true,
        emit(record) {
          const now = agentState().now();
          const span = trace.getSpanContext(record.context ?? context.active());
          const dropped = delivery.takeDropped();
          const attributes = {
            ...(record.attributes?.["session.id"] ? void 0 : sessionAttributes()),
            ...record.attributes,
            // The ids stand at the top level too; as attributes they can be queried everywhere.
            "trace.id": span?.traceId,
            "span.id": span?.spanId,
            "session.dropped_count": dropped || void 0,
          };
          const json = encodeLog(
            {
              time: toEpochMs(record.timestamp, now),
              observedTime: toEpochMs(record.observedTimestamp, now),
              severityNumber: record.severityNumber ?? 9,
              severityText: record.severityText ?? "INFO",
              eventName: record.eventName,
              body: record.body,
              attributes,
              traceId: span?.traceId,
              spanId: span?.spanId,
              flags: span?.traceFlags,
            },
            isDouble,
          );
          delivery.add({ name, version }, json);
        },
      }),
    };
  }

  // packages/browser-agent/src/pipeline/span.ts
  var exceptionAttributes = (exception) => {
    if (typeof exception === "string") return { "exception.message": exception };
    return {
      "exception.type": String(exception.code ?? exception.name ?? "Error"),
      "exception.message": exception.message ?? "",
      "exception.stacktrace": exception.stack ?? "",
    };
  };
  var isTime = (value) =>
    typeof value === "number" || value instanceof Date || Array.isArray(value);
  function startSpan({ name, options, parent, attributes, now, onEnd }) {
    const valid = parent && isSpanContextValid(parent) ? parent : void 0;
    const own = {
      traceId: valid?.traceId ?? randomHex(16),
      spanId: randomHex(8),
      traceFlags: valid?.traceFlags ?? 1,
      ...(valid?.traceState ? { traceState: valid.traceState } : {}),
    };
    const startTime = toEpochMs(options.startTime, now());
    const values = { ...attributes, ...options.attributes };
    const events = [];
    const links = [];
    let status = { code: 0 };
    let ended = false;
    const span = {
      spanContext: () => own,
      isRecording: () => !ended,
      setAttribute(key4, value) {
        if (!ended) values[key4] = value;
        return span;
      },
      setAttributes(more) {
        if (!ended) Object.assign(values, more);
        return span;
      },
      addEvent(event, second, third) {
        const time = toEpochMs(isTime(second) ? second : third, now());
        if (!ended)
          events.push({ time, name: event, attributes: isTime(second) ? {} : (second ?? {}) });
        return span;
      },
      addLink({ context: context2, attributes: about2 }) {
        const { traceId, spanId } = context2;
        if (!ended) links.push({ traceId, spanId, attributes: about2 ?? {} });
        return span;
      },
      addLinks(more) {
        for (const link of more) span.addLink(link);
        return span;
      },
      setStatus(next) {
        if (!ended) status = { code: next.code, message: next.message };
        return span;
      },
      updateName(next) {
        if (!ended) name = next;
        return span;
      },
      recordException(exception, time) {
        span.addEvent("exception", exceptionAttributes(exception), time);
      },
      end(time) {
        if (ended) return;
        ended = true;
        onEnd({
          traceId: own.traceId,
          spanId: own.spanId,
          parentSpanId: valid?.spanId,
          traceState: own.traceState?.serialize(),
          flags: own.traceFlags,
          name,
          kind: (options.kind ?? SpanKind.INTERNAL) + 1,
          startTime,
          endTime: Math.max(startTime, toEpochMs(time, now())),
          attributes: values,
          events,
          links,
          status,
        });
      },
    };
    span.addLinks([...(options.links ?? [])]);
    return span;
  }

  // packages/browser-agent/src/pipeline/tracer-provider.ts
  function createTracerProvider(delivery) {
    return {
      getTracer(name, version) {
        const scope = { name, version };
        const start2 = (span, options = {}, parent = context.active()) =>
          startSpan({
            name: span,
            options,
            parent: options.root ? void 0 : trace.getSpanContext(parent),
            attributes: sessionAttributes(),
            now: agentState().now,
            onEnd: (ended) => delivery.add(scope, encodeSpan(ended, isDouble)),
          });
        function startActiveSpan(span, first, second, third) {
          const options = typeof first === "function" ? {} : first;
          const parent = typeof second === "object" ? second : context.active();
          const run = [first, second, third].find((argument) => typeof argument === "function");
          const started = start2(span, options, parent);
          return context.with(trace.setSpan(parent, started), () => run(started));
        }
        return { startSpan: start2, startActiveSpan };
      },
    };
  }

  // packages/browser-agent/src/providers.ts
  var tracerProvider;
  function createSessionReplayProvider(options) {
    configure(options);
    const delivery = createDelivery("traces", options);
    const provider = createTracerProvider(delivery);
    const ownsTrace = !hasGlobal("trace") && trace.setGlobalTracerProvider(provider);
    if (!hasGlobal("context")) context.setGlobalContextManager(createContextManager());
    tracerProvider = provider;
    return {
      tracerProvider: provider,
      flush: delivery.flush,
      async stop() {
        if (ownsTrace) trace.disable();
        if (tracerProvider === provider) tracerProvider = void 0;
        await delivery.stop();
      },
    };
  }
  function createSessionLogProvider(options) {
    configure(options);
    const delivery = createDelivery("logs", options);
    const provider = createLoggerProvider(delivery);
    const ownsLogs = !hasGlobal("logs") && logs.setGlobalLoggerProvider(provider);
    const logger2 = provider.getLogger(packageName, packageVersion);
    const closeEvents = openEvents(logger2);
    return {
      loggerProvider: provider,
      flush: delivery.flush,
      async stop() {
        closeEvents();
        if (ownsLogs) logs.disable();
        await delivery.stop();
      },
    };
  }
  var getTracer = (name = packageName, version) =>
    (tracerProvider ?? trace).getTracer(name, version);

  // packages/browser-agent/src/instrumentations/graphql.ts
  function graphqlOperation(body) {
    if (typeof body !== "string" || !/^\s*\{/.test(body) || !body.includes('"query"'))
      return void 0;
    try {
      const { query, operationName } = JSON.parse(body);
      if (typeof query !== "string") return void 0;
      const found = /(?:^|[\s}])(query|mutation|subscription)\b\s*([A-Za-z_]\w*)?/.exec(query);
      if (!found && !/^\s*\{/.test(query)) return void 0;
      const name = typeof operationName === "string" ? operationName : found?.[2];
      return { type: found?.[1] ?? "query", name };
    } catch {
      return void 0;
    }
  }

  // packages/browser-agent/src/instrumentations/request.ts
  var matches = (url, patterns = []) =>
    patterns.some((pattern) =>
      typeof pattern === "string" ? url.startsWith(pattern) : pattern.test(url),
    );
  function addHeaders(request, span, baggage) {
    const { traceId, spanId, traceFlags, traceState } = span.spanContext();
    const flags = traceFlags.toString(16).padStart(2, "0");
    request.setHeader("traceparent", `00-${traceId}-${spanId}-${flags}`);
    const state2 = traceState?.serialize();
    if (state2) request.setHeader("tracestate", state2);
    if (!baggage) return;
    const others = propagation.getActiveBaggage()?.getAllEntries() ?? [];
    const entries = others.map(([key4, { value }]) => `${key4}=${encodeURIComponent(value)}`);
    entries.push(`session.id=${agentState().session.id()}`);
    request.setHeader("baggage", entries.join());
  }
  function finish(span, end) {
    const { status, bodySize, failure } = end;
    if (status) span.setAttribute("http.response.status_code", status);
    if (bodySize !== void 0) span.setAttribute("http.response.body.size", bodySize);
    if (failure) span.setAttribute("error.type", failure);
    else if (status && status >= 400) span.setAttribute("error.type", String(status));
    if (failure !== "abort" && (failure || (status ?? 0) >= 400)) {
      span.setStatus({ code: SpanStatusCode.ERROR });
    }
    span.end(end.at);
  }
  function instrumentRequests(options = {}) {
    return requests.subscribe((request) => {
      const { url, method, click } = request;
      if (matches(url.href, options.ignoreUrls)) return;
      const template = agentState().options.urlTemplate?.(url);
      const operation = graphqlOperation(request.body);
      const port = Number(url.port || (url.protocol === "https:" ? 443 : 80));
      const span = getTracer().startSpan(
        template ? `${method} ${template}` : method,
        {
          kind: SpanKind.CLIENT,
          startTime: request.at,
          attributes: {
            "http.request.method": method,
            "server.address": url.hostname,
            "server.port": port,
            "url.full": maskUrl(url.href, agentState().options.allowedQueryParameters),
            ...(template ? { "url.template": template } : {}),
            ...(click?.sequence ? { "session.click_sequence": click.sequence } : {}),
            ...(operation?.name ? { "graphql.operation.name": operation.name } : {}),
            ...(operation ? { "graphql.operation.type": operation.type } : {}),
          },
        },
        context.active(),
      );
      if (trace.isSpanContextValid(span.spanContext()))
        request.traceId = span.spanContext().traceId;
      if (url.origin === location.origin || matches(url.href, options.traceOrigins)) {
        addHeaders(request, span, options.baggage === true);
      }
      options.onRequest?.(request, span);
      void request.settled.then((end) => finish(span, end));
    });
  }

  // node_modules/web-vitals/dist/web-vitals.js
  var t = -1;
  var n = () => t;
  var e = (n2) => {
    addEventListener(
      "pageshow",
      (e2) => {
        e2.persisted && ((t = e2.timeStamp), n2(e2));
      },
      true,
    );
  };
  var i = (t2, n2, e2, i2) => {
    let o2, s2;
    return (a2) => {
      n2.value >= 0 &&
        (a2 || i2) &&
        ((s2 = n2.value - (o2 ?? 0)),
        (s2 || void 0 === o2) &&
          ((o2 = n2.value),
          (n2.delta = s2),
          (n2.rating = ((t3, n3) =>
            t3 > n3[1] ? "poor" : t3 > n3[0] ? "needs-improvement" : "good")(n2.value, e2)),
          t2(n2)));
    };
  };
  var o = (t2) => {
    requestAnimationFrame(() => requestAnimationFrame(() => t2()));
  };
  var s = () => {
    const t2 = performance.getEntriesByType("navigation")[0];
    if (t2 && t2.responseStart > 0 && t2.responseStart < performance.now()) return t2;
  };
  var a = () => s()?.activationStart ?? 0;
  var r = -1;
  var c = /* @__PURE__ */ new Set();
  var f = () => ("hidden" !== document.visibilityState || document.prerendering ? 1 / 0 : 0);
  var h = (t2) => {
    if ("hidden" === document.visibilityState) {
      if ("visibilitychange" === t2.type) for (const t3 of c) t3();
      isFinite(r) ||
        ((r = "visibilitychange" === t2.type ? t2.timeStamp : 0),
        removeEventListener("prerenderingchange", h, true));
    }
  };
  var d = (t2 = false) => {
    if ((t2 && (r = 1 / 0), r < 0)) {
      const t3 = a(),
        n2 = document.prerendering
          ? void 0
          : globalThis.performance
              .getEntriesByType("visibility-state")
              .find((n3) => "hidden" === n3.name && n3.startTime >= t3)?.startTime;
      (r = n2 ?? f()),
        addEventListener("visibilitychange", h, true),
        addEventListener("prerenderingchange", h, true),
        e(() => {
          setTimeout(() => {
            r = f();
          });
        });
    }
    return {
      get firstHiddenTime() {
        return r;
      },
      onHidden(t3) {
        c.add(t3);
      },
    };
  };
  var l = (t2, e2 = -1, i2, o2 = 0, r2, c2, f2) => {
    const h2 = s(),
      d2 = h2?.navigationId || 0;
    let l2 = "navigate";
    i2
      ? (l2 = i2)
      : n() >= 0
        ? (l2 = "back-forward-cache")
        : h2 &&
          (document.prerendering || a() > 0
            ? (l2 = "prerender")
            : document.wasDiscarded
              ? (l2 = "restore")
              : h2.type && (l2 = h2.type.replace(/_/g, "-")));
    return {
      name: t2,
      value: e2,
      rating: "good",
      delta: 0,
      entries: [],
      id: `v6-${Date.now()}-${Math.floor(8999999999999 * Math.random()) + 1e12}`,
      navigationType: l2,
      navigationId: o2 || d2,
      navigationInteractionId: r2,
      navigationURL: c2 || h2?.name,
      navigationStartTime: f2 || 0,
    };
  };
  var g = /* @__PURE__ */ new WeakMap();
  function u(t2, n2) {
    let e2 = g.get(n2);
    return (
      e2 || ((e2 = /* @__PURE__ */ new WeakMap()), g.set(n2, e2)),
      e2.get(t2) || e2.set(t2, new n2()),
      e2.get(t2)
    );
  }
  var v = class {
    t;
    i = 0;
    o = [];
    h(t2) {
      if (t2.hadRecentInput) return;
      const n2 = this.o[0],
        e2 = this.o.at(-1);
      this.i && n2 && e2 && t2.startTime - e2.startTime < 1e3 && t2.startTime - n2.startTime < 5e3
        ? ((this.i += t2.value), this.o.push(t2))
        : ((this.i = t2.value), (this.o = [t2])),
        this.t?.(t2);
    }
  };
  var m = (t2, n2, e2 = {}) => {
    try {
      const i2 = t2.filter((t3) => PerformanceObserver.supportedEntryTypes.includes(t3));
      if (i2.length > 0) {
        const t3 = new PerformanceObserver((t4) => {
          queueMicrotask(() => {
            const e3 = t4.getEntries();
            i2.length > 1 &&
              e3.sort((t5, n3) => t5.startTime + t5.duration - (n3.startTime + n3.duration)),
              n2(e3);
          });
        });
        for (const n3 of i2) t3.observe({ type: n3, buffered: true, ...e2 });
        return t3;
      }
    } catch {}
  };
  var p = (t2) =>
    globalThis.PerformanceObserver?.supportedEntryTypes?.includes("soft-navigation") &&
    "function" ==
      typeof globalThis.PerformanceSoftNavigation?.prototype
        ?.getLargestInteractionContentfulPaint &&
    t2 &&
    t2.reportSoftNavs;
  var b = (t2, n2) => {
    if ((t2.set(n2.navigationId, n2), t2.size > 2)) {
      const n3 = t2.keys().next().value;
      void 0 !== n3 && t2.delete(n3);
    }
  };
  var T = (t2) => {
    let n2 = false;
    return () => {
      n2 || (t2(), (n2 = true));
    };
  };
  var y = class {
    l;
  };
  var _ = (t2) => {
    document.prerendering ? addEventListener("prerenderingchange", t2, true) : t2();
  };
  var E = [1800, 3e3];
  var M = (t2, s2 = {}) => {
    const r2 = p(s2);
    _(() => {
      const c2 = u(s2, y),
        f2 = d();
      let h2,
        g2 = l("FCP");
      const v2 = m(["paint"], (t3) => {
        for (const n2 of t3)
          "first-contentful-paint" === n2.name &&
            (v2.disconnect(),
            n2.startTime < f2.firstHiddenTime &&
              ((g2.value = Math.max(n2.startTime - a(), 0)),
              g2.entries.push(n2),
              (g2.navigationId = n2.navigationId || g2.navigationId),
              h2(true)));
      });
      if (
        (v2 &&
          ((h2 = i(t2, g2, E, s2.reportAllChanges)),
          e((e2) => {
            (g2 = l(
              "FCP",
              -1,
              "back-forward-cache",
              g2.navigationId,
              g2.navigationInteractionId,
              g2.navigationURL,
              n(),
            )),
              (h2 = i(t2, g2, E, s2.reportAllChanges)),
              o(() => {
                (g2.value = performance.now() - e2.timeStamp), h2(true);
              });
          })),
        r2)
      ) {
        m(
          ["soft-navigation"],
          (n2) => {
            n2.forEach((n3) => {
              c2.l && n3.navigationId && b(c2.l, n3);
              const e2 = Math.max((n3.presentationTime || n3.paintTime || 0) - n3.startTime, 0);
              (g2 = l(
                "FCP",
                e2,
                "soft-navigation",
                n3.navigationId,
                n3.interactionId,
                n3.name,
                n3.startTime,
              )),
                (h2 = i(t2, g2, E, s2.reportAllChanges)),
                h2(true);
            });
          },
          s2,
        );
      }
    });
  };
  var L = [0.1, 0.25];
  var P = (t2, s2 = {}) => {
    const a2 = d();
    M(
      T(() => {
        let r2,
          c2 = l("CLS", 0);
        const f2 = u(s2, v),
          h2 = (n2, e2, o2, a3, h3) => {
            (c2 = l("CLS", 0, n2, e2, o2, a3, h3)),
              (f2.i = 0),
              (r2 = i(t2, c2, L, s2.reportAllChanges));
          },
          d2 = (t3 = false) => {
            f2.i > c2.value && ((c2.value = f2.i), (c2.entries = f2.o)), r2(t3);
          },
          g2 = (t3) => {
            d2(true),
              h2("soft-navigation", t3.navigationId, t3.interactionId, t3.name, t3.startTime);
          },
          b2 = (t3) => {
            for (const n2 of t3) "soft-navigation" !== n2.entryType ? f2.h(n2) : g2(n2);
            d2();
          },
          T2 = ["layout-shift"];
        p(s2) && T2.push("soft-navigation");
        const y2 = m(T2, b2);
        y2 &&
          ((r2 = i(t2, c2, L, s2.reportAllChanges)),
          a2.onHidden(() => {
            b2(y2.takeRecords()), r2(true);
          }),
          e(() => {
            h2(
              "back-forward-cache",
              c2.navigationId,
              c2.navigationInteractionId,
              c2.navigationURL,
              n(),
            ),
              o(r2);
          }),
          setTimeout(r2));
      }),
    );
  };
  var w = 0;
  var I = 1 / 0;
  var k = 0;
  var C = (t2) => {
    for (const n2 of t2)
      n2.interactionId &&
        ((I = Math.min(I, n2.interactionId)),
        (k = Math.max(k, n2.interactionId)),
        (w = k ? (k - I) / 7 + 1 : 0));
  };
  var F;
  var N = () => (F ? w : (performance.interactionCount ?? 0));
  var B = () => {
    "interactionCount" in performance || F || (F = m(["event"], C, { durationThreshold: 0 }));
  };
  var S = class {
    u = 0;
    v = [];
    m = /* @__PURE__ */ new Map();
    p;
    T;
    _() {
      return N() - this.u;
    }
    M() {
      (this.u = N()), (this.v.length = 0), this.m.clear();
    }
    L(t2) {
      const n2 = this._(),
        e2 = Math.min(this.v.length - 1, Math.floor(n2 / 50));
      return !n2 || -1 !== e2 || ("soft-navigation" !== t2 && "back-forward-cache" !== t2)
        ? this.v[e2]
        : { P: 8, id: -1, entries: [] };
    }
    h(t2) {
      if ((this.p?.(t2), !t2.interactionId)) return;
      const n2 = this.v.at(-1);
      let e2 = this.m.get(t2.interactionId);
      if (e2 || this.v.length < 10 || t2.duration > n2.P) {
        if (
          (e2
            ? t2.duration > e2.P
              ? ((e2.entries = [t2]), (e2.P = t2.duration))
              : t2.duration === e2.P &&
                t2.startTime === e2.entries[0].startTime &&
                e2.entries.push(t2)
            : ((e2 = { id: t2.interactionId, entries: [t2], P: t2.duration }),
              this.m.set(e2.id, e2),
              this.v.push(e2)),
          this.v.sort((t3, n3) => n3.P - t3.P),
          this.v.length > 10)
        ) {
          const t3 = this.v.splice(10);
          for (const n3 of t3) this.m.delete(n3.id);
        }
        this.T?.(e2);
      }
    }
  };
  var q = (t2) => {
    const n2 = "requestIdleCallback" in globalThis ? 1e3 : 0,
      e2 = globalThis.requestIdleCallback || setTimeout,
      i2 = globalThis.cancelIdleCallback || clearTimeout;
    if ("hidden" === document.visibilityState) t2();
    else {
      const o2 = T(t2);
      let s2 = -1;
      const a2 = () => {
        i2(s2), o2();
      };
      addEventListener("visibilitychange", a2, { once: true, capture: true }),
        (s2 = e2(
          () => {
            removeEventListener("visibilitychange", a2, { capture: true }), o2();
          },
          { timeout: n2 },
        ));
    }
  };
  var A = [200, 500];
  var x = (t2, o2 = {}) => {
    if (
      !globalThis.PerformanceEventTiming ||
      !("interactionId" in PerformanceEventTiming.prototype)
    )
      return;
    const s2 = d();
    _(() => {
      B();
      let a2,
        r2 = l("INP");
      const c2 = u(o2, S),
        f2 = (n2, e2, s3, f3, h3) => {
          c2.M(), (r2 = l("INP", -1, n2, e2, s3, f3, h3)), (a2 = i(t2, r2, A, o2.reportAllChanges));
        },
        h2 = () => {
          const t3 = c2.L(r2.navigationType);
          t3 && t3.P !== r2.value && ((r2.value = t3.P), (r2.entries = t3.entries), a2());
        },
        d2 = (t3) => {
          h2(),
            a2(true),
            f2("soft-navigation", t3.navigationId, t3.interactionId, t3.name, t3.startTime);
        },
        g2 = (t3, n2 = false) => {
          q(() => {
            for (const n3 of t3) "soft-navigation" !== n3.entryType ? c2.h(n3) : d2(n3);
            h2(), n2 && a2(true);
          });
        },
        v2 = ["event", "first-input"];
      p(o2) && v2.push("soft-navigation");
      const b2 = m(v2, g2, { ...o2, durationThreshold: o2.durationThreshold ?? 40 });
      (a2 = i(t2, r2, A, o2.reportAllChanges)),
        b2 &&
          (s2.onHidden(() => {
            g2(b2.takeRecords(), true);
          }),
          e(() => {
            f2(
              "back-forward-cache",
              r2.navigationId,
              r2.navigationInteractionId,
              r2.navigationURL,
              n(),
            );
          }));
    });
  };
  var H = class {
    p;
    l;
    h(t2) {
      this.p?.(t2);
    }
  };
  var O = [2500, 4e3];
  var U = (t2, s2 = {}) => {
    let r2 = false;
    const c2 = p(s2);
    _(() => {
      let f2,
        h2 = d(),
        g2 = l("LCP");
      const v2 = u(s2, H),
        p2 = (n2, e2, o2, a2, c3) => {
          (g2 = l("LCP", -1, n2, e2, o2, a2, c3)),
            (f2 = i(t2, g2, O, s2.reportAllChanges)),
            (r2 = false),
            "soft-navigation" === n2 && (h2 = d(true));
        },
        T2 = (t3) => {
          v2.l && t3.navigationId && b(v2.l, t3),
            r2 || f2(true),
            p2("soft-navigation", t3.navigationId, t3.interactionId, t3.name, t3.startTime);
          const n2 = t3.getLargestInteractionContentfulPaint?.();
          n2 && y2([n2]);
        },
        y2 = (t3) => {
          s2.reportAllChanges || c2 || (t3 = t3.slice(-1));
          for (const n2 of t3) {
            if (!n2) continue;
            if ("soft-navigation" === n2.entryType) {
              T2(n2);
              continue;
            }
            let t4 = 0,
              e2 = [],
              i2 = n2.startTime;
            if ("largest-contentful-paint" === n2.entryType)
              (t4 = Math.max(n2.startTime - a(), 0)), v2.h(n2), (e2 = [n2]);
            else if ("interaction-contentful-paint" === n2.entryType) {
              const o2 = n2;
              if (!g2.navigationId) continue;
              if ("interactionId" in o2 && o2.interactionId != g2.navigationInteractionId) continue;
              (i2 = o2.largestContentfulPaint?.renderTime || 0),
                (t4 = Math.max(i2 - n2.startTime, 0)),
                o2.largestContentfulPaint &&
                  (v2.h(o2.largestContentfulPaint), (e2 = [o2.largestContentfulPaint]));
            }
            i2 < h2.firstHiddenTime && ((g2.value = t4), (g2.entries = e2), f2());
          }
        },
        _2 = ["largest-contentful-paint"];
      c2 && _2.push("interaction-contentful-paint", "soft-navigation");
      const E2 = m(_2, y2);
      if (E2) {
        f2 = i(t2, g2, O, s2.reportAllChanges);
        const a2 = ["keydown", "click", "visibilitychange"],
          h3 = (t3) => {
            if (t3.isTrusted && !r2) {
              const t4 = g2.id;
              q(() => {
                if (!r2) {
                  if (!c2) {
                    E2.disconnect();
                    for (const t5 of a2) removeEventListener(t5, h3, { capture: true });
                  }
                  t4 === g2.id && ((r2 = true), f2(true));
                }
              });
            }
          };
        for (const t3 of a2) addEventListener(t3, h3, { capture: true });
        e((e2) => {
          p2(
            "back-forward-cache",
            g2.navigationId,
            g2.navigationInteractionId,
            g2.navigationURL,
            n(),
          ),
            (f2 = i(t2, g2, O, s2.reportAllChanges)),
            o(() => {
              (g2.value = performance.now() - e2.timeStamp), (r2 = true), f2(true);
            });
        });
      }
    });
  };
  var W = [800, 1800];
  var $ = (t2) => {
    document.prerendering
      ? _(() => $(t2))
      : "complete" !== document.readyState
        ? addEventListener("load", () => $(t2), true)
        : setTimeout(t2);
  };
  var D = (t2, o2 = {}) => {
    const r2 = p(o2);
    let c2 = l("TTFB"),
      f2 = i(t2, c2, W, o2.reportAllChanges);
    $(() => {
      const h2 = s();
      if (h2) {
        const s2 = h2.responseStart;
        if (
          ((c2.value = Math.max(s2 - a(), 0)),
          (c2.entries = [h2]),
          f2(true),
          e(() => {
            (c2 = l(
              "TTFB",
              0,
              "back-forward-cache",
              c2.navigationId,
              c2.navigationInteractionId,
              c2.navigationURL,
              n(),
            )),
              (f2 = i(t2, c2, W, o2.reportAllChanges)),
              f2(true);
          }),
          r2)
        ) {
          m(
            ["soft-navigation"],
            (n2) => {
              n2.forEach((n3) => {
                n3.navigationId &&
                  ((c2 = l(
                    "TTFB",
                    0,
                    "soft-navigation",
                    n3.navigationId,
                    n3.interactionId,
                    n3.name,
                    n3.startTime,
                  )),
                  (c2.entries = [n3]),
                  (f2 = i(t2, c2, W, o2.reportAllChanges)),
                  f2(true));
              });
            },
            o2,
          );
        }
      }
    });
  };

  // packages/browser-agent/src/instrumentations/vitals.ts
  function instrumentVitals(options = {}) {
    let on = true;
    const tell3 = (metric) => {
      if (!on) return;
      emit({
        name: "browser.web_vital",
        attributes: {
          "browser.web_vital.name": metric.name.toLowerCase(),
          "browser.web_vital.value": metric.value,
          "browser.web_vital.delta": metric.delta,
          "browser.web_vital.id": metric.id,
          "browser.web_vital.rating": metric.rating,
          "browser.web_vital.navigation_type": metric.navigationType,
        },
      });
      options.onVital?.(metric);
    };
    for (const observe of [U, x, P, M, D]) observe(tell3);
    return () => {
      on = false;
    };
  }

  // packages/browser-agent/src/instrumentations/index.ts
  var unlessOff = (instrument) => (options) => (options === false ? () => {} : instrument(options));
  var registry = {
    navigations: unlessOff(instrumentNavigations),
    clicks: unlessOff(instrumentClicks),
    requests: unlessOff(instrumentRequests),
    outcomes: unlessOff(instrumentOutcomes),
    forms: unlessOff(instrumentForms),
    errors: unlessOff(instrumentErrors),
    vitals: unlessOff(instrumentVitals),
    lifecycle: unlessOff(instrumentLifecycle),
    rageClicks: unlessOff(instrumentRageClicks),
    deadClicks: unlessOff(instrumentDeadClicks),
    errorClicks: unlessOff(instrumentErrorClicks),
    thrashing: unlessOff(instrumentThrashing),
    quickBacks: unlessOff(instrumentQuickBacks),
    refreshRage: unlessOff(instrumentRefreshRage),
  };
  var start = (name, options) => registry[name](options[name]);
  var names = Object.keys(registry);
  var enableAllInstrumentations = (options = {}) =>
    stopAll(names.map((name) => start(name, options)));

  // packages/browser-agent/src/start.ts
  function startSessionReplay(options) {
    const spans = createSessionReplayProvider(options);
    const logs2 = createSessionLogProvider(options);
    const disable = enableAllInstrumentations(options.instrumentations);
    const both = async (act) => {
      await Promise.all([spans[act](), logs2[act]()]);
    };
    return {
      flush: () => both("flush"),
      stop() {
        disable();
        return both("stop");
      },
    };
  }

  // bench/agent/entries/ours.ts
  startSessionReplay({ serviceName: "bench", endpoint: globalThis.__ENDPOINT });
})();
