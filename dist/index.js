import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 26165:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Mj: () => (/* binding */ isPassedOn),
/* harmony export */   Qc: () => (/* binding */ childEnvironment),
/* harmony export */   RO: () => (/* binding */ listLacked),
/* harmony export */   cm: () => (/* binding */ childPath),
/* harmony export */   rJ: () => (/* binding */ passVariables),
/* harmony export */   sl: () => (/* binding */ fetchEnvironment)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _variable_names_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(42003);


/**
 * The environment for children. An allow-list: nothing named ACTIONS_*, INPUT_* or *_TOKEN can reach
 * a build or a guest. RUNNER_TRACKING_ID stays, because the runner uses it to find orphans.
 */
const passedOn = [
    'PATH',
    'HOME',
    'USER',
    'LOGNAME',
    'LANG',
    'LC_ALL',
    'LC_CTYPE',
    'TERM',
    'TMPDIR',
    'TZ',
    'RUNNER_TRACKING_ID',
];
/** Whether children get a variable with our own value: it is no secret. */
function isPassedOn(name) {
    return passedOn.some((passed) => passed === name);
}
/** `cwd` is the child's folder, as shells keep it in PWD: make's `$(PWD)` and Kbuild's `M=` use it. */
function childEnvironment(own, additions = {}, cwd) {
    const kept = passedOn.flatMap((name) => {
        const value = own[name];
        return value === undefined ? [] : [[name, value]];
    });
    const folder = cwd === undefined ? {} : { PWD: node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(cwd) };
    return { ...Object.fromEntries(kept), ...additions, ...folder };
}
/** `scheme://user:password@`, as in the addresses of proxies and databases. */
const password = /:\/\/[^/\s@:]*:[^/\s@]+@/;
/** Selects our own variables by the entries of `build.pass_env`. Secrets never pass. */
function passVariables(patterns, own = process.env) {
    const meant = Object.entries(own)
        .filter(([name]) => patterns.some((pattern) => (0,_variable_names_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesVariable */ .kU)(pattern, name)))
        .flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]))
        .toSorted((a, b) => (a.name < b.name ? -1 : 1));
    const judged = meant.map((variable) => ({
        ...variable,
        why: (0,_variable_names_js__WEBPACK_IMPORTED_MODULE_1__/* .objectToVariable */ .r8)(variable.name) ??
            (password.test(variable.value) ? 'has a password in its value' : undefined),
    }));
    return {
        passed: judged.flatMap(({ name, value, why }) => (why === undefined ? [{ name, value }] : [])),
        heldBack: judged.flatMap(({ name, why }) => (why === undefined ? [] : [{ name, why }])),
    };
}
/** Names of our own variables that a child with these additions lacks, for hints. */
function listLacked(additions, own = process.env) {
    const has = new Set([...passedOn, ...Object.keys(additions), 'PWD', 'OLDPWD']);
    return Object.keys(own).filter((name) => !has.has(name));
}
/**
 * Additional variables for our own children that fetch (git, apt-get), never for builds or guests:
 * proxies, whose addresses may contain passwords, certificates, and the SSH agent.
 */
const fetchVariables = [
    ...['http_proxy', 'https_proxy', 'all_proxy', 'no_proxy'],
    // No HTTP_PROXY: in a CGI program that would be a request header.
    ...['HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY'],
    ...['SSL_CERT_FILE', 'SSL_CERT_DIR', 'GIT_SSL_CAINFO', 'SSH_AUTH_SOCK'],
];
function fetchEnvironment(own = process.env) {
    return Object.fromEntries(fetchVariables.flatMap((name) => {
        const value = own[name];
        return value === undefined || value === '' ? [] : [[name, value]];
    }));
}
/** Folders of system programs that a build needs and an ordinary user's PATH lacks. */
const systemFolders = ['/usr/local/sbin', '/usr/sbin', '/sbin'];
/** A PATH for builds: `inFront`, then this process's PATH, then the system folders. */
function childPath(inFront) {
    const own = (process.env.PATH ?? '/usr/local/bin:/usr/bin:/bin').split(':').filter(Boolean);
    return [...new Set([...inFront, ...own, ...systemFolders])].join(':');
}


/***/ }),

/***/ 42003:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   fs: () => (/* binding */ objectToVariablePattern),
/* harmony export */   kU: () => (/* binding */ matchesVariable),
/* harmony export */   r8: () => (/* binding */ objectToVariable)
/* harmony export */ });
/* unused harmony export variablePattern */
/** Passed on to every build, if they are set. */
const alwaysPassed = /^(?:PATH|HOME|USER|LOGNAME|TERM|TMPDIR)$/;
/** Why a variable of the caller never reaches a build; the first matching row counts. */
const reserved = [
    [
        /^(?:ACTIONS|GITHUB|RUNNER|INPUT|STATE)_/i,
        'belongs to the runner, whose tokens and files are out of the reach of builds',
    ],
    [
        /TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL|PRIVATE|COOKIE|(?:^|_)(?:API)?KEYS?(?:_|$)|(?:^|_)(?:PASS|PAT|AUTH|JWT|DSN)(?:_|$)|_PWD$|^(?:AWS|AZURE|GOOGLE|CLOUDSDK|VAULT|SSH|GPG|OP)_|^(?:KUBECONFIG|NETRC|GNUPGHOME|PGPASSFILE|XAUTHORITY)$/i,
        'has the name of a secret, which no build gets: do what needs it in a step before',
    ],
    [
        // LD_LIBRARY_PATH stays: toolchains outside the system's folders need it.
        /^(?:LD_(?!LIBRARY_PATH$)|GLIBC_TUNABLES$|GCONV_PATH$|BASH_ENV$|BASH_FUNC_|ENV$|SHELLOPTS$|BASHOPTS$|PROMPT_COMMAND$|IFS$|NODE_OPTIONS$|PERL5OPT$|RUBYOPT$|PYTHONSTARTUP$|JAVA_TOOL_OPTIONS$|JDK_JAVA_OPTIONS$|_JAVA_OPTIONS$|GIT_(?:CONFIG|SSH|ASKPASS|EXEC))/,
        'makes programs run what it names: if the build needs it, write it in build.env',
    ],
    [alwaysPassed, 'is passed on anyway'],
    [/^(?:SHELL|SHLVL|_)$/, 'belongs to the shell'],
    [/^(?:OLD)?PWD$/, 'is the folder of each step'],
];
/** Why a variable must not be passed on to builds; undefined if it may. */
function objectToVariable(name) {
    return reserved.find(([pattern]) => pattern.test(name))?.[1];
}
/** Why a build never gets a variable, whatever its profile says; undefined if it can. */
function refusalOf(name) {
    return alwaysPassed.test(name) ? undefined : objectToVariable(name);
}
/** A name, or the start of names before a `*`, which needs two characters. */
const variablePattern = /^(?:[A-Za-z_][A-Za-z0-9_]*|[A-Za-z_][A-Za-z0-9_]+\*)$/;
/** Why an entry of `build.pass_env` can pass nothing, or not what it seems to; undefined if it is fine. */
function objectToVariablePattern(pattern) {
    if (!variablePattern.test(pattern))
        return `${pattern} is neither the name of a variable nor the start of names (two characters or more) with * at its end`;
    // If one name with that start is reserved whatever follows, all are.
    const start = pattern.replace('*', '');
    const why = objectToVariable(start) ?? objectToVariable(pattern.replace('*', 'X'));
    return why === undefined ? undefined : `${pattern} ${why}`;
}
/** Whether a name is meant by an entry of `build.pass_env`. */
function matchesVariable(pattern, name) {
    return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}


/***/ }),

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 49140:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 41314:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dgram");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 53916:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path/posix");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 38321:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");

/***/ }),

/***/ 46466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 7066:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tty");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 78877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  xw: () => (/* binding */ cli),
  Im: () => (/* binding */ comment),
  iW: () => (/* binding */ main),
  et: () => (/* binding */ plan),
  bE: () => (/* binding */ post),
  _r: () => (/* binding */ release)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: ./src/host/process/environment.ts
var environment = __nccwpck_require__(26165);
;// CONCATENATED MODULE: ./src/host/process/own-environment.ts


/** The variables in a block of NUL-terminated `NAME=VALUE`, as /proc/PID/environ has it. */
function findVariables(block) {
    const spans = [];
    let start = 0;
    while (start < block.length) {
        const nul = block.indexOf(0, start);
        const end = nul < 0 ? block.length : nul;
        const text = block.toString('utf8', start, end);
        const equals = text.indexOf('=');
        if (equals > 0)
            spans.push({ name: text.slice(0, equals), start, length: end - start });
        start = end + 1;
    }
    return spans;
}
/** Start of the environment's block in our memory: field 50 of /proc/PID/stat, env_start (proc(5)). */
function environmentStart(stat) {
    // The second field, the program's name, may contain spaces and parentheses; the third comes next.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return Number(fields[50 - 3]);
}
/**
 * Hides what we were started with from the programs that we start. They run as the same user and can
 * read /proc/PID/environ of any process of it: the block of memory that the kernel filled when we
 * were started, which assignments to `process.env` do not change. So each variable is moved to memory
 * of its own, and the block is overwritten. Tokens stay readable through our memory, which needs the
 * right to trace us. Without /proc nothing happens.
 */
function hideOwnEnvironment() {
    try {
        const start = environmentStart((0,external_node_fs_.readFileSync)('/proc/self/stat', 'utf8'));
        const hidden = findVariables((0,external_node_fs_.readFileSync)('/proc/self/environ')).filter(({ name }) => !(0,environment/* isPassedOn */.Mj)(name));
        const memory = (0,external_node_fs_.openSync)('/proc/self/mem', 'r+');
        try {
            for (const { name, start: offset, length } of hidden) {
                const value = process.env[name];
                // Node copies it: afterwards nothing refers to the block.
                if (value !== undefined)
                    process.env[name] = value;
                (0,external_node_fs_.writeSync)(memory, Buffer.alloc(length), 0, length, start + offset);
            }
        }
        finally {
            (0,external_node_fs_.closeSync)(memory);
        }
    }
    catch {
        // No such files, or a kernel that refuses: SECURITY.md promises no more.
    }
}

;// CONCATENATED MODULE: ./src/index.ts
/**
 * The entry points of the bundle in dist/. Each stub calls one of them. The command line and the
 * action are separate chunks, loaded on demand. Before anything else each hides the tokens that it
 * was started with.
 */

async function cli() {
    hideOwnEnvironment();
    // A closed pipe, as in `osv-kernel … | head`, is not an error: the run goes on, and its exit
    // status does not change. A full disk below standard output is one of the host.
    let outputLost = false;
    const failed = 3;
    for (const stream of [process.stdout, process.stderr])
        stream.on('error', (error) => {
            if (error.code === 'EPIPE' || outputLost)
                return;
            outputLost = true;
            process.exitCode = failed;
            process.stderr.write(`osv-kernel: the output cannot be written: ${error.message}\n`);
        });
    const { keepCompiledCode } = await __nccwpck_require__.e(/* import() */ 380).then(__nccwpck_require__.bind(__nccwpck_require__, 14380));
    await keepCompiledCode();
    const { main } = await Promise.all(/* import() */[__nccwpck_require__.e(179), __nccwpck_require__.e(459), __nccwpck_require__.e(427)]).then(__nccwpck_require__.bind(__nccwpck_require__, 34427));
    const status = await main(process.argv);
    // The event may come before or after this.
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- set by an event
    process.exitCode = outputLost ? Math.max(status, failed) : status;
}
async function main() {
    hideOwnEnvironment();
    const action = await Promise.all(/* import() */[__nccwpck_require__.e(921), __nccwpck_require__.e(444), __nccwpck_require__.e(616), __nccwpck_require__.e(615), __nccwpck_require__.e(235), __nccwpck_require__.e(370), __nccwpck_require__.e(246), __nccwpck_require__.e(965), __nccwpck_require__.e(459), __nccwpck_require__.e(384)]).then(__nccwpck_require__.bind(__nccwpck_require__, 93384));
    await action.main();
}
async function post() {
    hideOwnEnvironment();
    const action = await Promise.all(/* import() */[__nccwpck_require__.e(921), __nccwpck_require__.e(444), __nccwpck_require__.e(616), __nccwpck_require__.e(615), __nccwpck_require__.e(235), __nccwpck_require__.e(370), __nccwpck_require__.e(246), __nccwpck_require__.e(965), __nccwpck_require__.e(459), __nccwpck_require__.e(384)]).then(__nccwpck_require__.bind(__nccwpck_require__, 93384));
    await action.post();
}
async function plan() {
    hideOwnEnvironment();
    const action = await Promise.all(/* import() */[__nccwpck_require__.e(921), __nccwpck_require__.e(444), __nccwpck_require__.e(616), __nccwpck_require__.e(615), __nccwpck_require__.e(235), __nccwpck_require__.e(370), __nccwpck_require__.e(246), __nccwpck_require__.e(965), __nccwpck_require__.e(459), __nccwpck_require__.e(384)]).then(__nccwpck_require__.bind(__nccwpck_require__, 93384));
    await action.plan();
}
async function comment() {
    hideOwnEnvironment();
    const action = await Promise.all(/* import() */[__nccwpck_require__.e(921), __nccwpck_require__.e(444), __nccwpck_require__.e(616), __nccwpck_require__.e(615), __nccwpck_require__.e(235), __nccwpck_require__.e(370), __nccwpck_require__.e(246), __nccwpck_require__.e(965), __nccwpck_require__.e(459), __nccwpck_require__.e(384)]).then(__nccwpck_require__.bind(__nccwpck_require__, 93384));
    await action.comment();
}
async function release() {
    hideOwnEnvironment();
    const action = await Promise.all(/* import() */[__nccwpck_require__.e(921), __nccwpck_require__.e(444), __nccwpck_require__.e(616), __nccwpck_require__.e(615), __nccwpck_require__.e(235), __nccwpck_require__.e(370), __nccwpck_require__.e(246), __nccwpck_require__.e(965), __nccwpck_require__.e(459), __nccwpck_require__.e(384)]).then(__nccwpck_require__.bind(__nccwpck_require__, 93384));
    await action.release();
}

var __webpack_exports__cli = __webpack_exports__.xw;
var __webpack_exports__comment = __webpack_exports__.Im;
var __webpack_exports__main = __webpack_exports__.iW;
var __webpack_exports__plan = __webpack_exports__.et;
var __webpack_exports__post = __webpack_exports__.bE;
var __webpack_exports__release = __webpack_exports__._r;
export { __webpack_exports__cli as cli, __webpack_exports__comment as comment, __webpack_exports__main as main, __webpack_exports__plan as plan, __webpack_exports__post as post, __webpack_exports__release as release };
