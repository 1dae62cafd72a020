export const id = 235;
export const ids = [235];
export const modules = {

/***/ 86235:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseBzImage)
/* harmony export */ });
/* harmony import */ var _host_files_ranges_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57006);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53138);
/* harmony import */ var _compression_formats_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27637);
/* harmony import */ var _compression_unpack_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67233);
/* harmony import */ var _damaged_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48762);
/* harmony import */ var _setup_header_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59749);






const damaged = (0,_damaged_file_js__WEBPACK_IMPORTED_MODULE_4__/* .damagedFormat */ .D)('bzImage');
/** An appended length above this is not plausible. */
const unpackedLimitBytes = 1 << 30;
/** Little endian. */
const lengthBytes = 4;
/** Null for any other file. */
function parseBzImage(file) {
    const header = (0,_setup_header_js__WEBPACK_IMPORTED_MODULE_5__/* .parseSetupHeader */ .c)(file.read(0, _setup_header_js__WEBPACK_IMPORTED_MODULE_5__/* .setupHeaderBytes */ .w));
    if (header === null)
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .success */ .kX)(null);
    const { setupBytes, payloadOffset, payloadBytes } = header;
    const payloadStart = setupBytes + payloadOffset;
    if (setupBytes > file.size)
        return damaged('its setup code is cut off');
    if (payloadBytes === 0)
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .success */ .kX)({ setupBytes, decompressorBytes: 0, payloadBytes, kernel: null });
    if (payloadStart + payloadBytes > file.size)
        return damaged('its compressed kernel reaches past its end');
    const payload = (0,_host_files_ranges_js__WEBPACK_IMPORTED_MODULE_0__/* .rangesWithin */ .EF)(file, payloadStart, payloadBytes);
    const compression = (0,_compression_formats_js__WEBPACK_IMPORTED_MODULE_2__/* .compressionOf */ .M)(payload.read(0, _compression_formats_js__WEBPACK_IMPORTED_MODULE_2__/* .compressionHeaderBytes */ .t));
    const kernel = compression === undefined ? (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .success */ .kX)(null) : unpackKernel(payload, compression);
    if (!kernel.ok)
        return kernel;
    const parts = { setupBytes, decompressorBytes: payloadOffset, payloadBytes };
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .success */ .kX)({ ...parts, kernel: kernel.value });
}
function unpackKernel(payload, compression) {
    const { format } = compression;
    // For gzip, the build appends no length: the last four bytes of the format are the length.
    const packedBytes = payload.size - (format === 'gzip' ? 0 : lengthBytes);
    const unpacked = (0,_compression_unpack_js__WEBPACK_IMPORTED_MODULE_3__/* .unpack */ .l)((0,_host_files_ranges_js__WEBPACK_IMPORTED_MODULE_0__/* .rangesWithin */ .EF)(payload, 0, packedBytes), compression);
    if (!unpacked.ok)
        return unpacked;
    if ('note' in unpacked.value) {
        const { note } = unpacked.value;
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .success */ .kX)({ format, unpacked: { note, bytes: appendedLength(payload) } });
    }
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .success */ .kX)({ format, unpacked: (0,_host_files_ranges_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesInMemory */ .E1)(unpacked.value.bytes) });
}
/** The unpacked size that the build appends to the payload; null if it is not plausible. */
function appendedLength(payload) {
    const length = Buffer.from(payload.read(payload.size - lengthBytes, lengthBytes));
    const bytes = length.length < lengthBytes ? 0 : length.readUInt32LE(0);
    return bytes === 0 || bytes > unpackedLimitBytes ? null : bytes;
}


/***/ }),

/***/ 59749:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ parseSetupHeader),
/* harmony export */   w: () => (/* binding */ setupHeaderBytes)
/* harmony export */ });
/** How much of the start of the file is needed. */
const setupHeaderBytes = 0x264;
const sectorBytes = 512;
const firstWithPayload = 0x0208;
/**
 * Parses the first bytes of a file; null if there is no such header.
 *
 * @see https://docs.kernel.org/arch/x86/boot.html
 */
function parseSetupHeader(bytes) {
    if (bytes.length < setupHeaderBytes)
        return null;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const isBootable = view.getUint16(0x1fe, true) === 0xaa55;
    // "HdrS"
    if (!isBootable || view.getUint32(0x202, true) !== 0x5372_6448)
        return null;
    const sectors = view.getUint8(0x1f1);
    const hasPayload = view.getUint16(0x206, true) >= firstWithPayload;
    return {
        // 0 means 4, as in the oldest kernels.
        setupBytes: ((sectors === 0 ? 4 : sectors) + 1) * sectorBytes,
        payloadOffset: hasPayload ? view.getUint32(0x248, true) : 0,
        payloadBytes: hasPayload ? view.getUint32(0x24c, true) : 0,
    };
}


/***/ }),

/***/ 27637:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ compressionOf),
/* harmony export */   t: () => (/* binding */ compressionHeaderBytes)
/* harmony export */ });
/** Far above what a kernel's decompressor needs; keeps a small file from exhausting the host. */
const xzMemory = '--memlimit-decompress=256MiB';
/** The formats that the kernel can unpack: `decompress_method` in its lib/decompress.c. */
const compressions = [
    { format: 'gzip', magic: [0x1f, 0x8b, 0x08], isHeader: isGzipHeader, argv: null },
    { format: 'zstd', magic: [0x28, 0xb5, 0x2f, 0xfd], argv: null },
    {
        format: 'xz',
        magic: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00],
        argv: ['xz', '-dc', '--single-stream', '--threads=1', xzMemory],
    },
    {
        format: 'bzip2',
        magic: [0x42, 0x5a, 0x68],
        isHeader: isBzip2Header,
        argv: ['bzip2', '-dc'],
    },
    {
        format: 'lzma',
        magic: [0x5d, 0x00],
        isHeader: isLzmaHeader,
        argv: ['xz', '--format=lzma', '-dc', '--threads=1', xzMemory],
    },
    { format: 'lz4', magic: [0x02, 0x21, 0x4c, 0x18], argv: ['lz4', '-dc'] },
    { format: 'lz4', magic: [0x04, 0x22, 0x4d, 0x18], argv: ['lz4', '-dc'] },
    {
        format: 'lzop',
        magic: [0x89, 0x4c, 0x5a, 0x4f, 0x00, 0x0d, 0x0a, 0x1a, 0x0a],
        argv: ['lzop', '-dc'],
    },
];
/** Detects the format by the first bytes; undefined if not compressed or unknown. */
function compressionOf(start) {
    return compressions.find(({ magic, isHeader = () => true }) => magic.every((byte, index) => start[index] === byte) && isHeader(start));
}
/** Bytes needed to detect any format: lzma's header and the first byte of its data. */
const compressionHeaderBytes = 14;
const gzipReservedFlags = 0xe0;
/** Reserved flags must be zero: https://www.rfc-editor.org/rfc/rfc1952#page-8 */
function isGzipHeader(start) {
    const [, , , flags] = start;
    return flags !== undefined && (flags & gzipReservedFlags) === 0;
}
/** Digits of pi start every block, digits of its square root end the stream. */
const bzip2Marks = new Set(['314159265359', '177245385090']);
/** `BZh`, the block size as a digit from 1 to 9, then a block or the end of the stream. */
function isBzip2Header(start) {
    const { [3]: digit = 0 } = start;
    const mark = Buffer.from(start.subarray(4, 10)).toString('hex');
    return digit >= 0x31 && digit <= 0x39 && bzip2Marks.has(mark);
}
const lzmaHeaderBytes = 13;
const untilItsEnd = 0xffffffffffffffffn;
/** 256 GiB. */
const lzmaSizeLimit = 1n << 38n;
/**
 * The magic has already matched the properties. The format has no real magic, so check what liblzma
 * checks: the dictionary size is 2^n or 2^n + 2^(n-1), the data size is below a limit or absent,
 * and the first byte of the data is zero.
 *
 * @see https://github.com/tukaani-project/xz/blob/master/doc/lzma-file-format.txt
 */
function isLzmaHeader(start) {
    if (start.length <= lzmaHeaderBytes || start[lzmaHeaderBytes] !== 0)
        return false;
    const view = new DataView(start.buffer, start.byteOffset, start.byteLength);
    const dictionary = view.getUint32(1, true);
    const bytes = view.getBigUint64(5, true);
    const top = 2 ** Math.floor(Math.log2(dictionary));
    // A size of 0 would be an empty file; zeros there more likely belong to another format.
    return ((dictionary === top || dictionary === top * 1.5) &&
        (bytes === untilItsEnd || (bytes > 0n && bytes < lzmaSizeLimit)));
}


/***/ }),

/***/ 67233:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ unpack)
});

// EXTERNAL MODULE: ./src/host/process/tool-output.ts
var tool_output = __webpack_require__(63244);
// EXTERNAL MODULE: ./src/verdict.ts
var verdict = __webpack_require__(53138);
// EXTERNAL MODULE: ./src/formats/damaged-file.ts
var damaged_file = __webpack_require__(48762);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./src/formats/compression/gunzip.ts

const [headerBytes, trailerBytes] = [10, 8];
const flags = { headerCrc: 2, extra: 4, name: 8, comment: 16 };
const memberLimit = 1 << 16;
/**
 * Unpacks consecutive gzip members and reports where they end: Node.js would take whatever follows
 * for another member. Null if a member is cut off or its size or checksum is wrong. Throws zlib's
 * error for damaged data and for more than `limitBytes`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc1952
 */
function gunzipMembers(packed, limitBytes) {
    const parts = [];
    let [at, left] = [0, limitBytes];
    while (isMember(packed, at) && parts.length < memberLimit) {
        const dataAt = endOfHeader(packed, at);
        if (dataAt === null)
            return null;
        const data = packed.subarray(dataAt);
        // With `info` the result includes the engine, which is missing from the types.
        const { buffer, engine } = (0,external_node_zlib_.inflateRawSync)(data, {
            info: true,
            maxOutputLength: Math.max(1, left),
        });
        const end = dataAt + engine.bytesWritten + trailerBytes;
        if (end > packed.length)
            return null;
        const trailer = new DataView(packed.buffer, packed.byteOffset + end - trailerBytes);
        if (trailer.getUint32(4, true) !== buffer.length)
            return null;
        if (trailer.getUint32(0, true) !== (0,external_node_zlib_.crc32)(buffer))
            return null;
        parts.push(buffer);
        left -= buffer.length;
        at = end;
    }
    const [only] = parts;
    const bytes = parts.length === 1 && only !== undefined ? only : Buffer.concat(parts);
    return { bytes, packedBytes: at };
}
function isMember(packed, at) {
    return packed[at] === 0x1f && packed[at + 1] === 0x8b && packed[at + 2] === 8;
}
function endOfHeader(packed, start) {
    const written = packed[start + 3] ?? 0;
    let at = start + headerBytes;
    if ((written & flags.extra) !== 0)
        at += 2 + (packed[at] ?? 0) + (packed[at + 1] ?? 0) * 256;
    for (const text of [flags.name, flags.comment]) {
        if ((written & text) === 0)
            continue;
        const end = packed.indexOf(0, at);
        if (end === -1)
            return null;
        at = end + 1;
    }
    if ((written & flags.headerCrc) !== 0)
        at += 2;
    return at < packed.length ? at : null;
}

// EXTERNAL MODULE: ./src/formats/compression/zstd.ts
var zstd = __webpack_require__(10490);
;// CONCATENATED MODULE: ./src/formats/compression/unpack.ts





/** Memory limit: two copies are held at once, and a decompression bomb looks like any file. */
const unpackedLimitBytes = 160 << 20;
const packedLimitBytes = 128 << 20;
const timeoutMs = 20_000;
/**
 * Unpacks data that starts with the magic of `compression` and ignores what follows it. A file
 * above the limit is not read at all.
 */
function unpack(file, { format, argv }) {
    if (file.size > packedLimitBytes)
        return (0,verdict/* success */.kX)({ note: `${format}, not unpacked: larger than ${packedLimitBytes >> 20} MiB` });
    const packed = file.read(0, file.size);
    return argv === null ? unpackHere(packed, format) : unpackWith(argv, packed, format);
}
function unpackHere(packed, format) {
    try {
        if (format === 'gzip') {
            const unpacked = gunzipMembers(packed, unpackedLimitBytes);
            return unpacked === null
                ? (0,damaged_file/* damagedFile */.G)('gzip data', 'a member is cut off, or its checksum is wrong')
                : (0,verdict/* success */.kX)(unpacked);
        }
        if (!zstd/* hasZstd */.UZ)
            return (0,verdict/* success */.kX)({ note: 'zstd, not unpacked: this Node.js has no zstd' });
        const unpacked = (0,zstd/* unzstd */.h2)(packed, unpackedLimitBytes);
        return unpacked === null ? (0,damaged_file/* damagedFile */.G)('zstd data', 'a frame is cut off') : (0,verdict/* success */.kX)(unpacked);
    }
    catch (error) {
        const { code, message } = error;
        if (code === undefined)
            throw error;
        if (code === 'ERR_BUFFER_TOO_LARGE')
            return (0,verdict/* success */.kX)({ note: tooLarge(format) });
        // `zstd --long` writes such windows; the kernel rejects them too.
        if (code === 'ZSTD_error_frameParameter_windowTooLarge')
            return (0,verdict/* success */.kX)({ note: `${format}, not unpacked: its window is too large` });
        return (0,damaged_file/* damagedFile */.G)(`${format} data`, message);
    }
}
function unpackWith(argv, packed, format) {
    const limits = { timeoutMs, outputBytes: unpackedLimitBytes };
    const output = (0,tool_output/* toolOutput */.W)(argv, limits, packed);
    const program = argv[0] ?? '';
    if (output.kind === 'output')
        return (0,verdict/* success */.kX)({ bytes: output.bytes, packedBytes: packed.length });
    if (output.kind === 'missing')
        return (0,verdict/* success */.kX)({ note: `${format}, not unpacked: ${program} is not installed` });
    if (output.kind === 'too-large')
        return (0,verdict/* success */.kX)({ note: tooLarge(format) });
    if (output.kind === 'timeout')
        return (0,verdict/* success */.kX)({ note: `${format}, not unpacked: ${program} took too long` });
    return (0,damaged_file/* damagedFile */.G)(`${format} data`, output.message);
}
function tooLarge(format) {
    return `${format}, not unpacked: its contents exceed ${unpackedLimitBytes >> 20} MiB`;
}


/***/ }),

/***/ 10490:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UZ: () => (/* binding */ hasZstd),
/* harmony export */   Yp: () => (/* binding */ firstZstdFrameEnd),
/* harmony export */   h2: () => (/* binding */ unzstd)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_0__);

/** Node.js has zstd since 22.15; importing it by name fails on older versions. */
const hasZstd = (node_zlib__WEBPACK_IMPORTED_MODULE_0___default().zstdDecompressSync) !== undefined;
const magic = 0xfd2fb528;
const [firstSkippable, lastSkippable] = [0x184d2a50, 0x184d2a5f];
const dictionaryIdBytes = [0, 1, 2, 4];
const contentSizeBytes = [0, 2, 4, 8];
const [repeatedByte, reserved] = [1, 3];
const frameLimit = 1 << 16;
/**
 * Unpacks consecutive frames and reports where they end. Null if a frame is cut off or
 * inconsistent. Throws zlib's error for damaged data and for more than `limitBytes`.
 */
function unzstd(packed, limitBytes) {
    const frames = zstdFrames(packed);
    if (frames === null)
        return null;
    let left = limitBytes;
    const parts = [];
    for (const { start, end, skippable } of frames) {
        if (skippable)
            continue;
        const part = node_zlib__WEBPACK_IMPORTED_MODULE_0___default().zstdDecompressSync(packed.subarray(start, end), { maxOutputLength: left });
        parts.push(part);
        left = Math.max(1, left - part.length);
    }
    const [only] = parts;
    const bytes = parts.length === 1 && only !== undefined ? only : Buffer.concat(parts);
    return { bytes, packedBytes: frames.at(-1)?.end ?? 0 };
}
/**
 * Finds consecutive frames from the start without unpacking them: Node.js unpacks one frame and
 * does not report where it ends. Null if a frame is cut off or inconsistent.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8878#section-3
 */
function zstdFrames(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const frames = [];
    let at = 0;
    while (at + 4 <= bytes.length && frames.length < frameLimit) {
        const word = view.getUint32(at, true);
        const skippable = word >= firstSkippable && word <= lastSkippable;
        if (!skippable && word !== magic)
            break;
        const end = skippable ? skippableEnd(view, at) : frameEnd(view, at);
        if (end === null || end > bytes.length)
            return null;
        frames.push({ start: at, end, skippable });
        at = end;
    }
    return frames;
}
/** Where the first frame ends; null if it is cut off or damaged. */
function firstZstdFrameEnd(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (bytes.length < 4 || view.getUint32(0, true) !== magic)
        return null;
    const end = frameEnd(view, 0);
    return end === null || end > bytes.length ? null : end;
}
function skippableEnd(view, at) {
    return at + 8 > view.byteLength ? null : at + 8 + view.getUint32(at + 4, true);
}
function frameEnd(view, start) {
    if (start + 5 > view.byteLength)
        return null;
    const descriptor = view.getUint8(start + 4);
    const isSingleSegment = (descriptor & 0x20) !== 0;
    const sizeBytes = contentSizeBytes[descriptor >> 6] ?? 0;
    let at = start + 5 + (isSingleSegment ? 0 : 1) + (dictionaryIdBytes[descriptor & 3] ?? 0);
    at += sizeBytes === 0 && isSingleSegment ? 1 : sizeBytes;
    for (let isLast = false; !isLast;) {
        if (at + 3 > view.byteLength)
            return null;
        const header = view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
        isLast = (header & 1) !== 0;
        const type = (header >> 1) & 3;
        if (type === reserved)
            return null;
        at += 3 + (type === repeatedByte ? 1 : header >> 3);
    }
    return at + ((descriptor & 4) === 0 ? 0 : 4);
}


/***/ }),

/***/ 48762:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ damagedFormat),
/* harmony export */   G: () => (/* binding */ damagedFile)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53138);

/** A file that contradicts itself: the build wrote it so, or a copy is incomplete. */
function damagedFile(format, what) {
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('build-failed', `damaged ${format}: ${what}`, {
        hint: 'an incomplete download or a full disk leaves such files',
    });
}
/** `damagedFile` for one format. */
function damagedFormat(format) {
    return (what) => damagedFile(format, what);
}


/***/ }),

/***/ 55999:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ parsePartitions)
});

// EXTERNAL MODULE: ./src/verdict.ts
var verdict = __webpack_require__(53138);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./src/formats/damaged-file.ts
var damaged_file = __webpack_require__(48762);
// EXTERNAL MODULE: ./src/formats/extent.ts
var extent = __webpack_require__(18410);
;// CONCATENATED MODULE: ./src/formats/disk/gpt.ts




const damaged = (0,damaged_file/* damagedFormat */.D)('GUID partition table');
const signature = 'EFI PART';
const [leastHeaderBytes, leastEntryBytes] = [92, 128];
const tableLimitBytes = 4 << 20;
const crcAt = 16;
/** From the Discoverable Partitions Specification and the UEFI specification. */
const typeNames = new Map([
    ['c12a7328-f81f-11d2-ba4b-00a0c93ec93b', 'EFI system partition'],
    ['21686148-6449-6e6f-744e-656564454649', 'BIOS boot'],
    ['0fc63daf-8483-4772-8e79-3d69d8477de4', 'Linux'],
    ['0657fd6d-a4ab-43c4-84e5-0933c84b4f4f', 'Linux swap'],
    ['4f68bce3-e8cd-4db1-96e7-fbcaf984b709', 'Linux root (x86-64)'],
    ['b921b045-1df0-41c3-af44-4c6f280d3fae', 'Linux root (arm64)'],
    ['8484680c-9521-48c6-9c11-b0720656f69e', 'Linux /usr (x86-64)'],
    ['b0e01050-ee5f-4390-949a-9101b17104e9', 'Linux /usr (arm64)'],
    ['2c7357ed-ebd2-46d9-aec1-23d437ec2bf5', 'root verity (x86-64)'],
    ['df3300ce-d69f-4c92-978c-9bfb0f38d820', 'root verity (arm64)'],
]);
/**
 * Reads a GUID partition table with sectors of 512 or 4096 bytes; null for any other file. Fails on
 * a wrong checksum.
 */
function parseGpt(disk) {
    for (const sectorBytes of [512, 4096]) {
        const header = disk.read(sectorBytes, 512);
        if (Buffer.from(header.subarray(0, 8)).toString('latin1') === signature)
            return parseTable(disk, Buffer.from(header), sectorBytes);
    }
    return (0,verdict/* success */.kX)(null);
}
function parseTable(disk, header, sectorBytes) {
    if (header.length < leastHeaderBytes)
        return damaged('its header is cut off');
    const headerBytes = header.readUInt32LE(12);
    if (headerBytes < leastHeaderBytes || headerBytes > header.length)
        return damaged(`its header has ${headerBytes} bytes`);
    const blanked = Buffer.from(header.subarray(0, headerBytes));
    blanked.fill(0, crcAt, crcAt + 4);
    if ((0,external_node_zlib_.crc32)(blanked) !== header.readUInt32LE(crcAt))
        return damaged('the checksum of its header is wrong');
    const tableAt = Number(header.readBigUInt64LE(72)) * sectorBytes;
    const [count, entryBytes] = [header.readUInt32LE(80), header.readUInt32LE(84)];
    if (entryBytes < leastEntryBytes || count * entryBytes > tableLimitBytes)
        return damaged(`it has ${count} entries of ${entryBytes} bytes`);
    const table = Buffer.from(disk.read(tableAt, count * entryBytes));
    if (table.length < count * entryBytes)
        return damaged('its entries lie outside the disk');
    if ((0,external_node_zlib_.crc32)(table) !== header.readUInt32LE(88))
        return damaged('the checksum of its entries is wrong');
    const partitions = [];
    for (let index = 0; index < count; index++) {
        const entry = table.subarray(index * entryBytes, (index + 1) * entryBytes);
        if (entry.subarray(0, 16).every((byte) => byte === 0))
            continue;
        const start = Number(entry.readBigUInt64LE(32)) * sectorBytes;
        const bytes = (Number(entry.readBigUInt64LE(40)) + 1) * sectorBytes - start;
        if (bytes <= 0)
            return damaged(`partition ${index + 1} ends before it begins`);
        partitions.push({ number: index + 1, start, bytes, note: noteOf(entry) });
    }
    return (0,extent/* areDisjoint */.h)(partitions, 2 * sectorBytes, disk.size)
        ? (0,verdict/* success */.kX)(partitions)
        : damaged('its partitions overlap or lie outside the disk');
}
function noteOf(entry) {
    const type = guidOf(entry);
    const [label = ''] = entry.toString('utf16le', 56, 128).split('\0', 1);
    const kind = typeNames.get(type) ?? `type ${type}`;
    return label === '' || label === kind ? kind : `${kind}, “${label}”`;
}
/** The first three fields are little endian, the rest is in text order. */
function guidOf(entry) {
    const hex = (from, to) => entry.toString('hex', from, to);
    const reversed = (from, to) => Buffer.from(entry.subarray(from, to)).reverse().toString('hex');
    return [reversed(0, 4), reversed(4, 6), reversed(6, 8), hex(8, 10), hex(10, 16)].join('-');
}

;// CONCATENATED MODULE: ./src/formats/disk/mbr.ts

const sectorBytes = 512;
const [tableAt, entryBytes, signatureAt] = [446, 16, 510];
const mbr_typeNames = {
    0x05: 'extended',
    0x07: 'NTFS or exFAT',
    0x0b: 'FAT32',
    0x0c: 'FAT32',
    0x0e: 'FAT16',
    0x0f: 'extended',
    0x82: 'Linux swap',
    0x83: 'Linux',
    0x85: 'extended',
    0xbf: 'Solaris',
    0xef: 'EFI system partition',
};
/**
 * Reads a master boot record. Null for any other file: every boot sector ends with the same mark,
 * so a table that does not fit the disk is taken to be boot code.
 */
function parseMbr(disk) {
    const sector = disk.read(0, sectorBytes);
    if (sector.length < sectorBytes)
        return null;
    const view = new DataView(sector.buffer, sector.byteOffset, sector.byteLength);
    if (view.getUint16(signatureAt, true) !== 0xaa55)
        return null;
    const partitions = [];
    for (let index = 0; index < 4; index++) {
        const at = tableAt + index * entryBytes;
        if (sector.subarray(at, at + entryBytes).every((byte) => byte === 0))
            continue;
        const [status, type] = [view.getUint8(at), view.getUint8(at + 4)];
        const start = view.getUint32(at + 8, true) * sectorBytes;
        const bytes = view.getUint32(at + 12, true) * sectorBytes;
        if ((status !== 0 && status !== 0x80) || type === 0 || start === 0 || bytes === 0)
            return null;
        const note = mbr_typeNames[type] ?? `type 0x${type.toString(16).padStart(2, '0')}`;
        partitions.push({ number: index + 1, start, bytes, note });
    }
    return partitions.length > 0 && (0,extent/* areDisjoint */.h)(partitions, sectorBytes, disk.size)
        ? partitions
        : null;
}

;// CONCATENATED MODULE: ./src/formats/disk/partitions.ts



/** The partitions of a disk, from its GUID partition table or its master boot record. */
function parsePartitions(disk) {
    const gpt = parseGpt(disk);
    if (!gpt.ok || gpt.value !== null)
        return gpt;
    return (0,verdict/* success */.kX)(parseMbr(disk));
}


/***/ }),

/***/ 10337:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   qM: () => (/* binding */ damaged),
/* harmony export */   xz: () => (/* binding */ readTable)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53138);

const twoTo32 = 0x1_0000_0000;
function fieldsOf(bytes, { wide, little }) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const word = (offset) => view.getUint32(offset, little);
    return {
        byte: (offset) => view.getUint8(offset),
        half: (offset) => view.getUint16(offset, little),
        word,
        native: (offset) => wide
            ? word(offset + (little ? 4 : 0)) * twoTo32 + word(offset + (little ? 0 : 4))
            : word(offset),
        address: (offset) => (wide ? view.getBigUint64(offset, little) : BigInt(word(offset))),
    };
}
/** An ELF file that contradicts itself. */
function damaged(what) {
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('build-failed', `damaged ELF file: ${what}`, {
        hint: 'compare it with readelf -a; an incomplete download or a full disk leaves such files',
    });
}
/** Reads a whole table; fails if it is larger than `limitBytes`. */
function readTable(file, what, offset, length, limitBytes) {
    if (offset + length > file.size)
        return damaged(`${what} reaches past the end of the file`);
    if (length > limitBytes)
        return damaged(`${what} has ${length} bytes, more than the ${limitBytes} allowed`);
    const bytes = file.read(offset, length);
    return bytes.length === length ? (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .success */ .kX)(bytes) : damaged(`${what} could not be read completely`);
}


/***/ }),

/***/ 30877:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GP: () => (/* binding */ elfHeaderBytes),
/* harmony export */   Ki: () => (/* binding */ parseElfHeader),
/* harmony export */   aB: () => (/* binding */ isElf)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53138);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10337);


/** The longest header, that of a 64-bit file. */
const elfHeaderBytes = 64;
const magic = [0x7f, 0x45, 0x4c, 0x46];
const relocatableType = 1;
/** Checks the first bytes of a file. */
function isElf(start) {
    return magic.every((byte, index) => start[index] === byte);
}
/** Parses the first 64 bytes of a file; null if it is not an ELF file. */
function parseElfHeader(start) {
    if (!isElf(start))
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .success */ .kX)(null);
    const [elfClass, order] = [start[4], start[5]];
    if (elfClass !== 1 && elfClass !== 2)
        return (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .damaged */ .qM)(`its class is ${elfClass}, not 1 or 2`);
    if (order !== 1 && order !== 2)
        return (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .damaged */ .qM)(`its byte order is ${order}, not 1 or 2`);
    const encoding = { wide: elfClass === 2, little: order === 1 };
    if (start.length < (encoding.wide ? 64 : 52))
        return (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .damaged */ .qM)('its header is cut off');
    const fields = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(start, encoding);
    const counts = encoding.wide ? 58 : 46;
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .success */ .kX)({
        encoding,
        relocatable: fields.half(16) === relocatableType,
        machine: fields.half(18),
        tableOffset: fields.native(encoding.wide ? 40 : 32),
        entryBytes: fields.half(counts),
        sectionCount: fields.half(counts + 2),
        nameTableIndex: fields.half(counts + 4),
        programHeaders: {
            offset: fields.native(encoding.wide ? 32 : 28),
            entryBytes: fields.half(counts - 4),
            count: fields.half(counts - 2),
        },
    });
}


/***/ }),

/***/ 81592:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PH: () => (/* binding */ sectionTypes),
/* harmony export */   VL: () => (/* binding */ sectionFlags),
/* harmony export */   jn: () => (/* binding */ readSections)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53138);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10337);
/* harmony import */ var _strings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96444);



const sectionTypes = {
    none: 0,
    symbols: 2,
    strings: 3,
    note: 7,
    noBits: 8,
    dynamicSymbols: 11,
    symbolSectionIndices: 18,
};
const sectionFlags = {
    write: 0x1,
    alloc: 0x2,
    execute: 0x4,
    tls: 0x400,
    compressed: 0x800,
};
const tableLimitBytes = 64 << 20;
/** For all sections together: far above any real kernel, and small enough for exact sums. */
const memoryLimitBytes = 2 ** 48;
/** Offsets of the fields in an entry, for 32 and for 64 bits; `name` 0 and `type` 4 are common. */
const layouts = {
    narrow: { bytes: 40, address: 12, offset: 16, size: 20, link: 24 },
    wide: { bytes: 64, address: 16, offset: 24, size: 32, link: 40 },
};
function parseEntry(fields, at, layout) {
    const type = fields.word(at + 4);
    const flags = Number(fields.address(at + 8) & 0xffffffffn);
    const size = type === sectionTypes.none ? 0 : fields.native(at + layout.size);
    return {
        nameOffset: fields.word(at),
        section: {
            type,
            flags,
            address: fields.address(at + layout.address),
            fileOffset: fields.native(at + layout.offset),
            size,
            fileBytes: type === sectionTypes.noBits ? 0 : size,
            memoryBytes: (flags & sectionFlags.alloc) === 0 ? 0 : size,
            link: fields.word(at + layout.link),
        },
    };
}
function checkPlaces(entries, fileSize) {
    let memory = 0;
    for (const [index, { section }] of entries.entries()) {
        if (section.fileBytes > 0 && section.fileOffset + section.fileBytes > fileSize)
            return (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .damaged */ .qM)(`section ${index} reaches past the end of the file`);
        memory += section.size;
        if (memory > memoryLimitBytes)
            return (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .damaged */ .qM)(`section ${index} is impossibly large`);
    }
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .success */ .kX)(null);
}
/** The sections of a file by index; empty without a section table. */
function readSections(file, header) {
    const layout = layouts[header.encoding.wide ? 'wide' : 'narrow'];
    const { tableOffset } = header;
    if (tableOffset === 0)
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .success */ .kX)([]);
    if (header.entryBytes !== layout.bytes)
        return (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .damaged */ .qM)(`its section entries have ${header.entryBytes} bytes, not ${layout.bytes}`);
    const first = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readTable */ .xz)(file, 'the section table', tableOffset, layout.bytes, layout.bytes);
    if (!first.ok)
        return first;
    // Numbers that do not fit into the header are in section 0, which is otherwise unused.
    const zero = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(first.value, header.encoding);
    const count = header.sectionCount === 0 ? zero.native(layout.size) : header.sectionCount;
    const nameTable = header.nameTableIndex === 0xffff ? zero.word(layout.link) : header.nameTableIndex;
    const length = count * layout.bytes;
    const table = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readTable */ .xz)(file, 'the section table', tableOffset, length, tableLimitBytes);
    if (!table.ok)
        return table;
    const fields = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(table.value, header.encoding);
    const entries = Array.from({ length: count }, (_, index) => parseEntry(fields, index * layout.bytes, layout));
    const places = checkPlaces(entries, file.size);
    return places.ok ? nameSections(file, entries, nameTable) : places;
}
function nameSections(file, entries, nameTable) {
    const names = entries[nameTable]?.section;
    if (nameTable !== 0 && names?.type !== sectionTypes.strings)
        return (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .damaged */ .qM)(`section ${nameTable} should hold the section names but is not a string table`);
    const nameAt = (0,_strings_js__WEBPACK_IMPORTED_MODULE_2__/* .readStringTable */ .O)(file, 'the table of section names', names?.fileOffset ?? 0, names?.fileBytes ?? 0);
    if (!nameAt.ok)
        return nameAt;
    const sections = [];
    for (const { nameOffset, section } of entries) {
        const name = names?.type === sectionTypes.strings ? nameAt.value(nameOffset) : (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .success */ .kX)('');
        if (!name.ok)
            return name;
        sections.push({ name: name.value, ...section });
    }
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .success */ .kX)(sections);
}


/***/ }),

/***/ 96444:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ readStringTable)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53138);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10337);



const tableLimitBytes = 256 << 20;
const nameLimitBytes = 4096;
/**
 * Limit for all names together. Names may share their tails, so a small hostile table can expand to
 * far more than its own size.
 */
const allNamesLimitBytes = 128 << 20;
/** A table of zero-terminated names. Names beyond 4096 bytes are cut, with `…`. */
function readStringTable(file, what, offset, length) {
    const table = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .readTable */ .xz)(file, what, offset, length, tableLimitBytes);
    if (!table.ok)
        return table;
    const bytes = Buffer.from(table.value.buffer, table.value.byteOffset, table.value.byteLength);
    if (length > 0 && bytes[length - 1] !== 0)
        return (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .damaged */ .qM)(`${what} does not end with a zero`);
    // Slices of one string share its memory.
    const text = (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isAscii)(bytes) ? bytes.toString('latin1') : undefined;
    let total = 0;
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .success */ .kX)((start) => {
        if (start === 0 && length === 0)
            return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .success */ .kX)('');
        if (start >= length)
            return (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .damaged */ .qM)(`a name lies outside of ${what}`);
        const zero = text === undefined ? bytes.indexOf(0, start) : text.indexOf('\0', start);
        const end = Math.min(zero, start + nameLimitBytes);
        total += zero - start;
        if (total > allNamesLimitBytes)
            return (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .damaged */ .qM)(`the names in ${what} overlap excessively`);
        const name = text?.slice(start, end) ?? bytes.toString('utf8', start, end);
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .success */ .kX)(end === zero ? name : `${name}…`);
    });
}


/***/ }),

/***/ 18410:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ areDisjoint)
/* harmony export */ });
/** Whether extents are disjoint and within bounds; otherwise sums would be wrong. */
function areDisjoint(extents, from, to) {
    let covered = from;
    const inOrder = extents.filter(({ bytes }) => bytes > 0).sort((a, b) => a.start - b.start);
    for (const { start, bytes } of inOrder) {
        if (start < covered)
            return false;
        covered = start + bytes;
    }
    return covered <= to;
}


/***/ }),

/***/ 21294:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tx: () => (/* binding */ parseQcow2Header),
/* harmony export */   Z: () => (/* binding */ qcow2HeaderBytes),
/* harmony export */   hR: () => (/* binding */ isQcow2),
/* harmony export */   wB: () => (/* binding */ damagedQcow2)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53138);
/* harmony import */ var _damaged_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48762);


const damagedQcow2 = (0,_damaged_file_js__WEBPACK_IMPORTED_MODULE_1__/* .damagedFormat */ .D)('qcow2 image');
const qcow2HeaderBytes = 112;
const magic = Buffer.from('QFI\u00fb', 'latin1');
const incompatible = { externalData: 1n << 2n, compressionType: 1n << 3n, extendedL2: 1n << 4n };
const known = 31n;
const l1LimitBytes = 32 << 20;
/** Checks the first bytes of a file. */
function isQcow2(start) {
    return Buffer.from(start.subarray(0, magic.length)).equals(magic);
}
/**
 * Parses the first bytes of an image; null for any other file.
 *
 * @see https://www.qemu.org/docs/master/interop/qcow2.html
 */
function parseQcow2Header(bytes) {
    if (bytes.length < 8 || !isQcow2(bytes))
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .success */ .kX)(null);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const version = view.getUint32(4);
    // Version 1 was a different format, last used in 2006.
    if (version !== 2 && version !== 3)
        return damagedQcow2(`its version is ${version}, not 2 or 3`);
    if (bytes.length < (version === 2 ? 72 : 104))
        return damagedQcow2('its header is cut off');
    const clusterBits = view.getUint32(20);
    if (clusterBits < 9 || clusterBits > 21)
        return damagedQcow2(`its clusters have 2^${clusterBits} bytes`);
    const features = version === 2 ? 0n : view.getBigUint64(72);
    if ((features & ~known) !== 0n)
        return damagedQcow2('it has unknown features');
    const clusterBytes = 2 ** clusterBits;
    const wide = (at) => Number(view.getBigUint64(at));
    const hasType = (features & incompatible.compressionType) !== 0n && bytes.length > 104;
    const header = {
        clusterBytes,
        clusterBits,
        diskBytes: wide(24),
        l1Entries: view.getUint32(36),
        l1Start: wide(40),
        refcountTableStart: wide(48),
        refcountTableClusters: view.getUint32(56),
        snapshots: view.getUint32(60),
        compression: hasType && view.getUint8(104) === 1 ? 'zstd' : 'deflate',
        obstacle: obstacleOf(features, wide(8), view.getUint32(32)),
        l2EntryBytes: (features & incompatible.extendedL2) === 0n ? 8 : 16,
    };
    if (header.l1Entries * 8 > l1LimitBytes || header.diskBytes > 2 ** 52)
        return damagedQcow2('its disk is impossibly large');
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .success */ .kX)(header);
}
function obstacleOf(features, backing, encryption) {
    if ((features & incompatible.externalData) !== 0n)
        return 'its data is in another file';
    if (backing !== 0)
        return 'the rest is in its backing file';
    if (encryption !== 0)
        return 'it is encrypted';
    return (features & incompatible.extendedL2) === 0n ? null : 'it has subclusters';
}


/***/ }),

/***/ 26110:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ parseQcow2)
});

// EXTERNAL MODULE: ./src/verdict.ts
var verdict = __webpack_require__(53138);
// EXTERNAL MODULE: ./src/formats/compression/zstd.ts
var zstd = __webpack_require__(10490);
// EXTERNAL MODULE: ./src/formats/disk/partitions.ts + 2 modules
var disk_partitions = __webpack_require__(55999);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
var external_node_zlib_default = /*#__PURE__*/__webpack_require__.n(external_node_zlib_);
;// CONCATENATED MODULE: ./src/formats/qcow2/disk.ts


function qcow2Disk(file, header, tables) {
    const { clusterBytes, diskBytes } = header;
    let kept;
    const compressed = (cluster) => {
        if (kept?.start !== cluster.start)
            kept = { start: cluster.start, bytes: unpackCluster(file, header, cluster) };
        return kept.bytes;
    };
    let damaged = false;
    return {
        size: diskBytes,
        isDamaged: () => damaged,
        read(offset, length) {
            const wanted = Math.max(0, Math.min(length, diskBytes - offset));
            const buffer = Buffer.alloc(wanted);
            for (let filled = 0; filled < wanted;) {
                const at = offset + filled;
                const within = at % clusterBytes;
                const part = Math.min(clusterBytes - within, wanted - filled);
                const cluster = tables.clusterAt(Math.floor(at / clusterBytes));
                if (cluster !== null && !cluster.zeros) {
                    const bytes = cluster.compressed
                        ? compressed(cluster)?.subarray(within, within + part)
                        : file.read(cluster.start + within, part);
                    // The last cluster of an image may be short; the rest reads as zeros.
                    if (bytes === undefined)
                        damaged = true;
                    else
                        buffer.set(bytes, filled);
                }
                filled += part;
            }
            return buffer;
        },
    };
}
function unpackCluster(file, { clusterBytes, compression }, { start, bytes }) {
    const packed = file.read(start, bytes);
    const limit = { maxOutputLength: clusterBytes };
    try {
        const unpacked = compression === 'zstd' ? unzstd(packed, limit) : external_node_zlib_default().inflateRawSync(packed, limit);
        return unpacked.length === clusterBytes ? unpacked : null;
    }
    catch {
        return null;
    }
}
/** The size is known in sectors only, and the next cluster's data may begin in the last one. */
function unzstd(packed, limit) {
    const end = (0,zstd/* firstZstdFrameEnd */.Yp)(packed);
    return end === null ? new Uint8Array() : external_node_zlib_default().zstdDecompressSync(packed.subarray(0, end), limit);
}

// EXTERNAL MODULE: ./src/formats/qcow2/header.ts
var qcow2_header = __webpack_require__(21294);
;// CONCATENATED MODULE: ./src/formats/qcow2/occupancy.ts
const [free, whole, shared] = [0, 1, 2];
function occupancyOf(fileBytes, clusterBytes) {
    const owners = new Uint8Array(Math.ceil(fileBytes / clusterBytes));
    /** Where the compressed data seen so far in a cluster ends. */
    const sharedEnds = new Map();
    const take = (start, end, owner) => {
        for (let cluster = Math.floor(start / clusterBytes); cluster * clusterBytes < end; cluster++) {
            const before = owners[cluster] ?? whole;
            if (before !== free && (owner === whole || before === whole))
                return false;
            owners[cluster] = owner;
        }
        return true;
    };
    return {
        claim(start, bytes) {
            const end = Math.min(fileBytes, start + bytes);
            return start < end && take(start, end, whole) ? end - start : null;
        },
        claimShared(start, bytes) {
            const end = Math.min(fileBytes, start + bytes);
            if (start >= end || !take(start, end, shared))
                return null;
            let claimed = 0;
            for (let at = start; at < end;) {
                const cluster = Math.floor(at / clusterBytes);
                const stop = Math.min(end, (cluster + 1) * clusterBytes);
                // QEMU writes them in order: bytes before the end of an earlier one belong to that one.
                const from = Math.max(at, sharedEnds.get(cluster) ?? 0);
                claimed += Math.max(0, stop - from);
                sharedEnds.set(cluster, Math.max(stop, sharedEnds.get(cluster) ?? 0));
                at = stop;
            }
            return claimed;
        },
    };
}

;// CONCATENATED MODULE: ./src/formats/qcow2/tables.ts


/** For all L2 tables together: enough for a disk of half a terabyte. */
const l2LimitBytes = 64 << 20;
const refcountTableLimitBytes = 8 << 20;
const offsetMask = 0x00fffffffffffe00n;
const [compressedBit, zeroBit] = [1n << 62n, 1n];
const sectorBytes = 512;
function readQcow2Tables(file, header) {
    const { clusterBytes, l2EntryBytes } = header;
    const l2Starts = readOffsets(file, 'L1 table', header.l1Start, header.l1Entries, clusterBytes);
    if (!l2Starts.ok)
        return l2Starts;
    const count = (header.refcountTableClusters * clusterBytes) / 8;
    if (count * 8 > refcountTableLimitBytes)
        return (0,qcow2_header/* damagedQcow2 */.wB)('its refcount table is too large');
    const blocks = readOffsets(file, 'refcount table', header.refcountTableStart, count, clusterBytes);
    if (!blocks.ok)
        return blocks;
    const used = l2Starts.value.filter((start) => start !== 0);
    if (new Set(used).size < used.length)
        return (0,qcow2_header/* damagedQcow2 */.wB)('two L2 tables are in the same place');
    if (used.length * clusterBytes > l2LimitBytes)
        return (0,qcow2_header/* damagedQcow2 */.wB)('it has too many L2 tables');
    const l2 = new Map();
    for (const start of used) {
        const bytes = file.read(start, clusterBytes);
        if (bytes.length < clusterBytes)
            return (0,qcow2_header/* damagedQcow2 */.wB)('an L2 table reaches past its end');
        l2.set(start, new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    }
    const clustersPerTable = clusterBytes / l2EntryBytes;
    return (0,verdict/* success */.kX)({
        l2Starts: l2Starts.value,
        refcountBlockStarts: blocks.value.filter((start) => start !== 0),
        clustersPerTable,
        clusterAt: (index) => {
            const table = l2.get(l2Starts.value[Math.floor(index / clustersPerTable)] ?? 0);
            if (table === undefined)
                return null;
            return clusterOf(table.getBigUint64((index % clustersPerTable) * l2EntryBytes), header);
        },
    });
}
/** Reads a table of cluster offsets. */
function readOffsets(file, what, start, count, clusterBytes) {
    if (start % clusterBytes !== 0)
        return (0,qcow2_header/* damagedQcow2 */.wB)(`its ${what} is not aligned to a cluster`);
    if (start + count * 8 > file.size)
        return (0,qcow2_header/* damagedQcow2 */.wB)(`its ${what} reaches past its end`);
    const bytes = file.read(start, count * 8);
    if (bytes.length < count * 8)
        return (0,qcow2_header/* damagedQcow2 */.wB)(`its ${what} could not be read completely`);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const starts = [];
    for (let at = 0; at < bytes.length; at += 8) {
        const offset = Number(view.getBigUint64(at) & offsetMask);
        if (offset % clusterBytes !== 0 || offset >= file.size)
            return (0,qcow2_header/* damagedQcow2 */.wB)(`its ${what} has an invalid offset`);
        starts.push(offset);
    }
    return (0,verdict/* success */.kX)(starts);
}
function clusterOf(entry, { clusterBits, clusterBytes }) {
    if ((entry & compressedBit) !== 0n) {
        const offsetBits = BigInt(62 - (clusterBits - 8));
        const start = Number(entry & ((1n << offsetBits) - 1n));
        const sectors = Number((entry & (compressedBit - 1n)) >> offsetBits) + 1;
        const bytes = sectors * sectorBytes - (start % sectorBytes);
        return { start, bytes, compressed: true, zeros: false };
    }
    const start = Number(entry & offsetMask);
    const zeros = (entry & zeroBit) !== 0n;
    return start === 0 ? null : { start, bytes: clusterBytes, compressed: false, zeros };
}

;// CONCATENATED MODULE: ./src/formats/qcow2/qcow2.ts







/** Larger images are not split. */
const clusterLimit = 1 << 26;
/** Null for any other file. */
function parseQcow2(file) {
    const parsed = (0,qcow2_header/* parseQcow2Header */.Tx)(file.read(0, qcow2_header/* qcow2HeaderBytes */.Z));
    if (!parsed.ok)
        return parsed;
    if (parsed.value === null)
        return (0,verdict/* success */.kX)(null);
    const header = parsed.value;
    const obstacle = header.compression === 'zstd' && !zstd/* hasZstd */.UZ
        ? 'this Node.js cannot unpack its clusters'
        : header.obstacle;
    const note = ['qcow2', ...(obstacle === null ? [] : [obstacle])].join('; ');
    if (file.size / header.clusterBytes > clusterLimit)
        return (0,verdict/* success */.kX)({ note });
    const tables = readQcow2Tables(file, header);
    if (!tables.ok)
        return tables;
    const occupancy = occupancyOf(file.size, header.clusterBytes);
    const own = claimTables(occupancy, header, tables.value);
    if (!own.ok)
        return own;
    const disk = obstacle === null ? qcow2Disk(file, header, tables.value) : null;
    const partitions = disk === null ? (0,verdict/* success */.kX)(null) : (0,disk_partitions/* parsePartitions */.f)(disk);
    if (!partitions.ok)
        return partitions;
    const data = claimClusters(occupancy, header, tables.value, partitions.value);
    if (!data.ok)
        return data;
    const hasSnapshots = header.snapshots > 0;
    return (0,verdict/* success */.kX)({ note, tables: own.value, ...data.value, hasSnapshots, disk });
}
function claimTables(occupancy, header, { l2Starts, refcountBlockStarts }) {
    const { clusterBytes, l1Start, l1Entries, refcountTableStart, refcountTableClusters } = header;
    const l1Bytes = Math.ceil((l1Entries * 8) / clusterBytes) * clusterBytes;
    const tables = [
        ['header', [0], clusterBytes],
        ['L1 table', l1Bytes === 0 ? [] : [l1Start], l1Bytes],
        ['L2 tables', l2Starts.filter((start) => start !== 0), clusterBytes],
        [
            'refcount table',
            refcountTableClusters === 0 ? [] : [refcountTableStart],
            refcountTableClusters * clusterBytes,
        ],
        ['refcount blocks', refcountBlockStarts, clusterBytes],
    ];
    const sums = {};
    for (const [name, starts, bytes] of tables) {
        let sum = 0;
        for (const start of starts) {
            const claimed = occupancy.claim(start, bytes);
            if (claimed === null)
                return (0,qcow2_header/* damagedQcow2 */.wB)(`its ${name} overlaps something else`);
            sum += claimed;
        }
        sums[name] = sum;
    }
    return (0,verdict/* success */.kX)(sums);
}
/** Counts each cluster for its partition. */
function claimClusters(occupancy, { clusterBytes }, tables, partitions) {
    const sums = new Map((partitions ?? []).map((partition) => [partition, 0]));
    const { l2Starts, clustersPerTable } = tables;
    let otherBytes = 0;
    for (const [table, start] of l2Starts.entries()) {
        if (start === 0)
            continue;
        for (let index = table * clustersPerTable; index < (table + 1) * clustersPerTable; index++) {
            const cluster = tables.clusterAt(index);
            if (cluster === null)
                continue;
            const bytes = cluster.compressed
                ? occupancy.claimShared(cluster.start, cluster.bytes)
                : occupancy.claim(cluster.start, cluster.bytes);
            if (bytes === null || (!cluster.compressed && cluster.start % clusterBytes !== 0))
                return (0,qcow2_header/* damagedQcow2 */.wB)(`cluster ${index} of its disk overlaps something else`);
            let left = bytes;
            const at = index * clusterBytes;
            for (const [partition, sum] of sums) {
                const share = cluster.compressed
                    ? ownsStart(partition, at, bytes)
                    : overlap(partition, at, bytes);
                if (share > 0)
                    sums.set(partition, sum + share);
                left -= share;
            }
            otherBytes += left;
        }
    }
    const shares = Array.from(sums, ([partition, bytes]) => ({ partition, bytes }));
    return (0,verdict/* success */.kX)({ partitions: partitions && shares, otherBytes });
}
function overlap({ start, bytes }, from, length) {
    return Math.max(0, Math.min(start + bytes, from + length) - Math.max(start, from));
}
/** Compressed bytes have no position within the cluster: they count where the cluster starts. */
function ownsStart({ start, bytes }, at, length) {
    return at >= start && at < start + bytes ? length : 0;
}


/***/ }),

/***/ 17015:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ parseTarHeader),
/* harmony export */   V: () => (/* binding */ blockBytes)
/* harmony export */ });
const blockBytes = 512;
const [modeAt, modifiedAt] = [100, 136];
const [sizeAt, checksumAt, typeAt, magicAt, prefixAt, prefixEnd] = [124, 148, 156, 257, 345, 500];
/** Parses a header block; null if its magic or checksum is wrong. */
function parseTarHeader(block) {
    if (block.length < blockBytes)
        return null;
    const magic = text(block, magicAt, magicAt + 5);
    if (magic !== 'ustar' || octal(block, checksumAt, 8) !== checksumOf(block))
        return null;
    const bytes = sizeOf(block);
    if (bytes === null)
        return null;
    // Where POSIX has the prefix of a long path, GNU's format has other fields.
    const isPosix = block[magicAt + 5] === 0;
    const prefix = isPosix ? text(block, prefixAt, prefixEnd) : '';
    const name = text(block, 0, 100);
    return {
        type: String.fromCharCode(block[typeAt] ?? 0),
        path: prefix === '' ? name : `${prefix}/${name}`,
        bytes,
        mode: octal(block, modeAt, 8) ?? 0,
        modified: octal(block, modifiedAt, 12) ?? 0,
    };
}
/** Octal digits; above 8 GiB GNU's binary number, marked by the highest bit. */
function sizeOf(block) {
    if (((block[sizeAt] ?? 0) & 0x80) === 0)
        return octal(block, sizeAt, 12);
    let bytes = 0;
    for (const byte of block.subarray(sizeAt + 4, sizeAt + 12))
        bytes = bytes * 256 + byte;
    return Number.isSafeInteger(bytes) ? bytes : null;
}
function octal(block, at, length) {
    const digits = text(block, at, at + length).trim();
    return /^[0-7]{0,12}$/.test(digits) ? Number.parseInt(`0${digits}`, 8) : null;
}
/** The sum of all bytes, with spaces in place of the checksum field. */
function checksumOf(block) {
    let sum = 8 * 0x20;
    for (let at = 0; at < blockBytes; at++)
        if (at < checksumAt || at >= checksumAt + 8)
            sum += block[at] ?? 0;
    return sum;
}
/** Text up to the first zero byte. */
function text(block, from, to) {
    const field = block.subarray(from, to);
    const end = field.indexOf(0);
    return Buffer.from(end === -1 ? field : field.subarray(0, end)).toString();
}


/***/ }),

/***/ 65725:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ overridesOf)
/* harmony export */ });
/** Parses the content of a GNU long name (`L`) or of POSIX attributes (`x`). */
function overridesOf(type, content) {
    if (type === 'L')
        return { path: untilZero(Buffer.from(content).toString()) };
    return type === 'x' ? posixOverrides(Buffer.from(content)) : {};
}
/** Records of `length key=value` and a line feed; the length is that of the whole record. */
function posixOverrides(content) {
    let overrides = {};
    for (let at = 0; at < content.length;) {
        const blank = content.indexOf(0x20, at);
        const digits = blank === -1 ? '' : content.toString('latin1', at, blank);
        const length = /^[0-9]{1,8}$/.test(digits) ? Number(digits) : 0;
        if (length <= blank - at)
            break;
        const record = content.toString('utf8', blank + 1, at + length - 1);
        const [key, value] = splitAt(record, record.indexOf('='));
        if (key === 'path')
            overrides = { ...overrides, path: value };
        if (key === 'size' && /^[0-9]{1,15}$/.test(value))
            overrides = { ...overrides, bytes: Number(value) };
        at += length;
    }
    return overrides;
}
function splitAt(text, at) {
    return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
function untilZero(text) {
    const end = text.indexOf('\0');
    return end === -1 ? text : text.slice(0, end);
}


/***/ }),

/***/ 57533:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ identityOfFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);

/** Changes when the file is replaced: the resolved path, size and time stamp. */
async function identityOfFile(file) {
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(file);
    const { size, mtimeMs } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(real);
    return `${real} ${size} ${mtimeMs}`;
}


/***/ }),

/***/ 78492:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ walkFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/**
 * Walks a folder; its own path may be a link. Null beyond `limit` entries. Rejects with the system's
 * error if a folder below cannot be read.
 */
async function walkFolder(folder, limit) {
    const files = [];
    const links = [];
    let others = 0;
    let seen = 0;
    const open = [''];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, at), { withFileTypes: true });
        seen += entries.length;
        if (seen > limit)
            return null;
        for (const entry of entries) {
            const entryPath = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(at, entry.name);
            if (entry.isDirectory())
                open.push(entryPath);
            else if (entry.isFile())
                files.push(entryPath);
            else if (entry.isSymbolicLink())
                links.push({ path: entryPath, target: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, entryPath)) });
            else
                others++;
        }
    }
    return { files: files.toSorted(), links: links.toSorted(byPath), others };
}
function byPath(a, b) {
    return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}


/***/ }),

/***/ 56736:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ matchesPath),
/* harmony export */   DY: () => (/* binding */ withSkipped),
/* harmony export */   _p: () => (/* binding */ matchesNames),
/* harmony export */   bX: () => (/* binding */ stepInto),
/* harmony export */   mr: () => (/* binding */ joinLevels),
/* harmony export */   vO: () => (/* binding */ matchesSegment),
/* harmony export */   xT: () => (/* binding */ endsOpen)
/* harmony export */ });
/**
 * Patterns of paths, segment by segment: `*` stands for any part of a name, `**` for any number of
 * levels. A set of positions in the pattern is open at each level, so that a match takes at most
 * pattern × path steps.
 */
/** Matches a name against a segment in which `*` is any text, in time pattern × name at most. */
function matchesSegment(pattern, name) {
    let [at, from, star, restart] = [0, 0, -1, 0];
    while (from < name.length) {
        if (pattern[at] === '*') {
            star = at++;
            restart = from;
        }
        else if (at < pattern.length && pattern[at] === name[from]) {
            at++;
            from++;
        }
        else if (star >= 0) {
            // Only the last star needs to backtrack: the earlier ones already match the shortest text.
            at = star + 1;
            from = ++restart;
        }
        else
            return false;
    }
    return /^\**$/.test(pattern.slice(at));
}
/** The segments of a pattern; consecutive `**` count as one. */
function joinLevels(segments) {
    return segments.filter((segment, index, all) => segment !== '**' || all[index - 1] !== '**');
}
/** The open positions after matching a name. */
function stepInto(name, open, segments) {
    const next = new Set();
    for (const position of open) {
        if (segments[position] === '**')
            next.add(position);
        else if (position < segments.length && matchesSegment(segments[position] ?? '', name))
            next.add(position + 1);
    }
    return next;
}
/** Adds the positions after each `**`, which also matches zero levels. */
function withSkipped(positions, segments) {
    const all = new Set(positions);
    for (const position of positions)
        if (segments[position] === '**')
            all.add(position + 1);
    return all;
}
/** Whether a final `**` is open, which matches everything below. */
function endsOpen(positions, segments) {
    const last = segments.length - 1;
    return segments[last] === '**' && positions.has(last);
}
/** Whether a pattern matches the names of a whole path; a final `**` needs at least one level. */
function matchesNames(segments, names) {
    let open = withSkipped(new Set([0]), segments);
    let isMet = false;
    for (const name of names) {
        const next = stepInto(name, open, segments);
        isMet = next.has(segments.length) || endsOpen(open, segments);
        open = withSkipped(next, segments);
    }
    return isMet;
}
/** Whether a pattern matches a whole path, both with slashes. */
function matchesPath(pattern, path) {
    return matchesNames(joinLevels(pattern.split('/')), path.split('/'));
}


/***/ }),

/***/ 57006:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E1: () => (/* binding */ bytesInMemory),
/* harmony export */   EF: () => (/* binding */ rangesWithin),
/* harmony export */   JG: () => (/* binding */ withByteRanges),
/* harmony export */   c7: () => (/* binding */ withAllByteRanges),
/* harmony export */   qD: () => (/* binding */ isPipeOrDevice)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);


/**
 * Opens a file for `use` and closes it again; rejects with the system's error if it cannot, and for
 * a pipe or a device, whose size is unknown: it would look like an empty file.
 */
async function withByteRanges(file, use) {
    // Reads are synchronous: they are few and short, and callers stay plain functions.
    return Promise.resolve().then(() => openRanges(file, use));
}
function openRanges(file, use) {
    // O_NONBLOCK: do not wait for the writer of a pipe; no effect on regular files.
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        if (!hasRanges(stats))
            throw Object.assign(new Error(`ESPIPE: ${file} is a pipe or a device`), { code: 'ESPIPE' });
        return use(rangesOf(descriptor, stats.size));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/** The same for several files, which are open at once. */
async function withAllByteRanges(files, use) {
    return Promise.resolve().then(() => openNext(files, [], use));
}
function openNext([file, ...rest], before, use) {
    return file === undefined
        ? use(before)
        : openRanges(file, (ranges) => openNext(rest, [...before, ranges], use));
}
/** Whether a path is a pipe or a device; rejects with the system's error if it does not exist. */
async function isPipeOrDevice(file) {
    return !hasRanges(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file));
}
/** A folder opens like a file, and fails with the system's error when it is read. */
function hasRanges(stats) {
    return stats.isFile() || stats.isDirectory();
}
function rangesOf(descriptor, size) {
    return {
        size,
        read(offset, length) {
            const wanted = Math.max(0, Math.min(length, size - offset));
            // Only the filled part is returned.
            const buffer = Buffer.allocUnsafe(wanted);
            let filled = 0;
            while (filled < wanted) {
                const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, filled, wanted - filled, offset + filled);
                if (count === 0)
                    break;
                filled += count;
            }
            return buffer.subarray(0, filled);
        },
    };
}
/** The same access to bytes in memory. */
function bytesInMemory(bytes) {
    return {
        size: bytes.length,
        read: (offset, length) => bytes.subarray(offset, offset + length),
    };
}
/** A range of a file as a separate file. */
function rangesWithin(file, start, size) {
    const there = Math.max(0, Math.min(size, file.size - start));
    return {
        size: there,
        read: (offset, length) => file.read(start + offset, Math.max(0, Math.min(length, there - offset))),
    };
}


/***/ }),

/***/ 59417:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ bound)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26165);



/**
 * Kills the whole group of a command when we die, even by SIGKILL: the kernel sends its leader a
 * signal, which a program below it would not get. It outlasts SIGTERM, so that the others have time
 * to end. We may have died before the kernel knew of our wish: then another process is its parent.
 */
const script = `exec 3<&0
trap 'kill -KILL 0' USR1
trap : TERM
[ "$PPID" = "$1" ] || kill -KILL 0
shift
"$@" <&3 3<&- &
child=$!
exec 3<&-
while :; do
  wait "$child"
  status=$?
  kill -0 "$child" 2>/dev/null || exit "$status"
done
`;
/** Where a program is found by these variables; undefined if it cannot be started. */
function locate(program, folders, cwd) {
    return (program.includes('/') ? [''] : folders)
        .map((folder) => node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(cwd, folder, program))
        .find((file) => {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
            return true;
        }
        catch {
            return false;
        }
    });
}
let found;
/** The program of util-linux: that of busybox has no such option. Null where it is missing. */
function findSetpriv() {
    if (found !== undefined)
        return found;
    const file = locate('setpriv', (0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .childPath */ .cm)([]).split(':'), '/');
    const isReal = file !== undefined && node_path__WEBPACK_IMPORTED_MODULE_1___default().basename((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(file)) === 'setpriv';
    found = isReal ? file : null;
    return found;
}
/**
 * The command line under a bond of the kernel's, PR_SET_PDEATHSIG, through setpriv of util-linux,
 * which every Debian has. Unchanged where setpriv is missing, and for a program that cannot be
 * started: its own error says more. Programs with set-user-ID, such as sudo, lose the bond.
 */
function bound(argv, bond, { env, cwd = '/' }) {
    const [program = ''] = argv;
    // An empty PATH is the default of execvp(3).
    const folders = env.PATH === undefined ? ['/bin', '/usr/bin'] : env.PATH.split(':');
    const setpriv = findSetpriv();
    if (setpriv === null || locate(program, folders, cwd) === undefined)
        return argv;
    if (bond === 'program')
        return [setpriv, '--pdeathsig', 'KILL', '--', ...argv];
    const guard = ['/bin/sh', '-c', script, 'osv-kernel-guard', String(process.pid)];
    return [setpriv, '--pdeathsig', 'USR1', ...guard, ...argv];
}


/***/ }),

/***/ 38638:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ starting),
/* harmony export */   g: () => (/* binding */ refuseLack)
/* harmony export */ });
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53053);
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__);

/** What a start lacks if the host has no room for another process (errno(3)). */
const lacks = ['EMFILE', 'ENFILE', 'EAGAIN', 'ENOMEM'];
function lackOf(code, program) {
    const syscall = `spawn ${program}`;
    return Object.assign(new Error(`${syscall} ${code}`), { code, syscall, path: program });
}
/** Throws the system's error if a program was not started because the host has no room for it. */
function refuseLack(code, program) {
    if (code !== undefined && lacks.includes(code))
        throw lackOf(code, program);
}
/**
 * Starts a child with a library; throws the system's error where there is no descriptor left. For that
 * case alone Node makes a child without streams (lib/internal/child_process.js: EMFILE, ENFILE), which
 * libraries do not expect: they throw an error of their own, and that of the system comes later, as an
 * event for which no listener was added.
 */
function starting(program, start) {
    const made = [];
    // Node: "child_process", emitted when a process is created (docs: Diagnostics Channel).
    const channel = 'child_process';
    const onMade = (message) => {
        const { process: child } = message;
        child.on('error', () => undefined);
        made.push(child);
    };
    (0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__.subscribe)(channel, onMade);
    try {
        return start();
    }
    catch (error) {
        throw made.some(({ stdio }) => stdio === undefined) ? lackOf('EMFILE', program) : error;
    }
    finally {
        (0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__.unsubscribe)(channel, onMade);
    }
}


/***/ }),

/***/ 63244:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ toolOutput)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26165);
/* harmony import */ var _guard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59417);
/* harmony import */ var _starting_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38638);




/**
 * Runs a host program to its end and returns its output. Synchronous like range reads, so that format
 * readers stay plain functions: for programs that take a second or two. Throws the system's error if the
 * host has no room for another process.
 */
function toolOutput(argv, limits, input) {
    const env = (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .childEnvironment */ .Qc)(process.env, { PATH: (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .childPath */ .cm)([]), LC_ALL: 'C', TZ: 'UTC' });
    const [program = '', ...args] = (0,_guard_js__WEBPACK_IMPORTED_MODULE_2__/* .bound */ .$)(argv, 'program', { env });
    const ended = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)(program, args, {
        env,
        maxBuffer: limits.outputBytes,
        timeout: limits.timeoutMs,
        killSignal: 'SIGKILL',
        stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
        ...(input === undefined ? {} : { input }),
    });
    const code = ended.error?.code;
    if (code === 'ENOENT' || code === 'EACCES')
        return { kind: 'missing' };
    if (code === 'ENOBUFS')
        return { kind: 'too-large' };
    if (code === 'ETIMEDOUT')
        return { kind: 'timeout' };
    (0,_starting_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseLack */ .g)(code, argv[0] ?? '');
    // EPIPE: a program that did not read all of its input is judged by its status.
    if (ended.status === 0)
        return { kind: 'output', bytes: ended.stdout };
    const [message = ''] = ended.stderr.toString().trim().split('\n');
    return { kind: 'failed', message: message === '' ? `status ${String(ended.status)}` : message };
}


/***/ }),

/***/ 52253:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ excerptsOf)
/* harmony export */ });
/** The verdict's evidence, without that of broken budgets if a more detailed table shows them. */
function excerptsOf({ verdict, size }) {
    const hasTable = (size?.budgets ?? []).some(({ ok }) => !ok);
    return verdict.evidence.filter(({ source }) => source !== 'size.budgets' || !hasTable);
}


/***/ }),

/***/ 82170:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Au: () => (/* binding */ waiverEnd),
/* harmony export */   I: () => (/* binding */ sinceText),
/* harmony export */   KV: () => (/* binding */ waiverAuthor),
/* harmony export */   Ly: () => (/* binding */ budgetCount),
/* harmony export */   Ph: () => (/* binding */ budgetFigures),
/* harmony export */   UA: () => (/* binding */ isRemovable),
/* harmony export */   V$: () => (/* binding */ lackText),
/* harmony export */   cr: () => (/* binding */ groupUnchecked),
/* harmony export */   fk: () => (/* binding */ waiverLine),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   ok: () => (/* binding */ waiversNaming),
/* harmony export */   t_: () => (/* binding */ budgetState),
/* harmony export */   v4: () => (/* binding */ budgetGrowth),
/* harmony export */   vV: () => (/* binding */ budgetRemarks)
/* harmony export */ });
/* unused harmony export waiverUse */
/* harmony import */ var _size_path_pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43497);
/* harmony import */ var _size_budgets_waivers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17925);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31885);
/* harmony import */ var _result_sanitize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63906);




function budgetState({ ok, severity, waivedBytes }) {
    if (ok)
        return waivedBytes === undefined ? 'kept' : 'waived';
    return severity === 'warn' ? 'warned' : 'broken';
}
/** Budgets that need attention come first. */
const order = { broken: 0, warned: 1, waived: 2, kept: 3 };
/** How many budgets are met, and how many others by a waiver: `2 of 6 kept, 4 waived`. */
function budgetCount(budgets) {
    const countOf = (state) => budgets.filter((budget) => budgetState(budget) === state).length;
    const waived = countOf('waived');
    return `${countOf('kept')} of ${budgets.length} kept${waived === 0 ? '' : `, ${waived} waived`}`;
}
function worstFirst(budgets) {
    return budgets.toSorted((a, b) => order[budgetState(a)] - order[budgetState(b)]);
}
/** Remarks on a budget besides its figures. */
function budgetRemarks(budget) {
    const { kind, per, severity, pattern, waivedBytes, waiverEnded, ok } = budget;
    const { waiverPast, nearest } = budget;
    return [
        ...(kind === 'growth' ? [`limit on growth${sinceText({ per })}`] : []),
        ...(severity === 'warn' ? ['only a warning'] : []),
        ...(pattern === undefined ? [] : [`by ${pattern}`]),
        ...(waivedBytes === undefined
            ? []
            : [
                ok
                    ? `waived up to ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(waivedBytes)}`
                    : `only ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(waivedBytes)} are waived`,
            ]),
        ...(waiverEnded === undefined ? [] : [`its waiver ended on ${waiverEnded}`]),
        ...(waiverPast === undefined
            ? []
            : [
                `the waiver of ${waiverPast} excuses no growth, for it is before HEAD: repeat the trailer in the last commit`,
            ]),
        ...(nearest === undefined ? [] : [`did you mean ${nearest}?`]),
    ];
}
/** The size and its excess: `1,200 B (1.17 KiB), 200 B over the limit of 1,000 B`. */
function budgetFigures({ bytes, limitBytes }) {
    if (bytes === null)
        return `nothing has this path; the limit is ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(limitBytes)}`;
    const over = bytes - limitBytes;
    return over > 0
        ? `${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(bytes)}, ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(over)} over the limit of ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(limitBytes)}`
        : `${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(bytes)} of ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(limitBytes)}`;
}
/** The change in size; empty without a baseline. */
function budgetGrowth({ bytes, beforeBytes }) {
    return bytes === null || beforeBytes === undefined ? '' : (0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDelta */ .CW)(beforeBytes, bytes);
}
/** Groups unchecked budgets by what they lack. */
function groupUnchecked(size) {
    const { unchecked = [], uncheckedSinceRelease = [], baselineMissing, releaseMissing } = size;
    const groups = [
        { paths: unchecked, lacking: 'baseline', why: baselineMissing },
        { paths: uncheckedSinceRelease, per: 'release', lacking: 'release', why: releaseMissing },
    ];
    return groups.filter(({ paths }) => paths.length > 0);
}
/** What is missing, and the reason if known: `no release: no tag leads to 0123456789`. */
function lackText({ lacking, why }) {
    return why === undefined ? `no ${lacking}` : `no ${lacking}: ${why}`;
}
/** Distinguishes growth budgets: ` since the release`, or an empty text. */
function sinceText({ per }) {
    return per === 'release' ? ' since the release' : '';
}
/** All waivers that apply to a budget, expired ones too. */
function waiversNaming(budget, { waivers = [] }) {
    return waivers.filter((waiver) => (0,_size_budgets_waivers_js__WEBPACK_IMPORTED_MODULE_1__/* .concerns */ .Kc)(waiver, budget) && (0,_size_budgets_waivers_js__WEBPACK_IMPORTED_MODULE_1__/* .mayExcuse */ .R1)(waiver, budget));
}
/** When a waiver ends, and a remark if no budget needs it. */
function waiverEnd(waiver, size) {
    const use = waiverUse(waiver, size);
    return use === null ? waiverDate(waiver) : `${waiverDate(waiver)}; ${use}`;
}
function waiverDate({ until, expired, daysLeft }) {
    const date = (0,_result_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitize */ .aj)(until);
    if (expired)
        return `ended on ${date}`;
    if (daysLeft === undefined)
        return `until ${date}`;
    return `until ${date} (${daysLeft === 0 ? 'its last day' : `${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumberOf */ .Of)(daysLeft, 'day')} left`})`;
}
/** Why a waiver has no effect; null if a budget needs it. */
function waiverUse(waiver, size) {
    if (isMissedByGrowth(waiver, size))
        return 'excuses no growth, for its commit is before HEAD';
    if (waiver.needed === true)
        return null;
    if (isUnchecked(waiver, size))
        return 'its budget was not checked';
    const needless = needlessness(waiver);
    if (isRemovable(waiver, size))
        return `${needless}: it can be removed`;
    return waiver.needed === false || !waiver.used ? needless : null;
}
/** Whether its commit is before HEAD, so that it does not excuse growth: see `mayExcuse`. */
function isMissedByGrowth(waiver, { budgets }) {
    if (waiver.expired)
        return false;
    return budgets.some((budget) => !budget.ok && budget.bytes !== null && isPast(waiver, budget));
}
function isPast(waiver, budget) {
    return (0,_size_budgets_waivers_js__WEBPACK_IMPORTED_MODULE_1__/* .concerns */ .Kc)(waiver, budget) && !(0,_size_budgets_waivers_js__WEBPACK_IMPORTED_MODULE_1__/* .mayExcuse */ .R1)(waiver, budget);
}
function needlessness({ used, earlier }) {
    if (!used)
        return 'no budget has this path';
    return earlier === true ? 'not needed for this change' : 'nothing is over its limit';
}
/** Whether a waiver can be removed from the profile; one in a commit message cannot. */
function isRemovable(waiver, size) {
    const { origin, needed } = waiver;
    return origin === 'profile' && needed === false && !isUnchecked(waiver, size);
}
function isUnchecked({ path }, size) {
    return groupUnchecked(size)
        .flatMap(({ paths }) => paths)
        .some((budget) => budget === path || (0,_size_path_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .patternCovers */ .J)(budget, path));
}
/** The author of a waiver and where it is written. */
function waiverAuthor({ author, origin }) {
    return author === null ? origin : `${author} (${origin})`;
}
/** A waiver in one line; `size` shows whether any budget needs it. */
function waiverLine(waiver, size) {
    const { amountBytes, reason } = waiver;
    return `waiver of ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(amountBytes)} ${waiverEnd(waiver, size)}: ${reason} – ${waiverAuthor(waiver)}`;
}


/***/ }),

/***/ 11867:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ causeRows)
/* harmony export */ });
/* harmony import */ var _size_compare_causes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20341);
/* harmony import */ var _size_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58777);
/* harmony import */ var _readable_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58249);



const shownSections = 3;
/**
 * Why the sections with the largest changes did change, in the order of the chain. Leaves out
 * causes of a single symbol whose object is unknown: the list of changes already has them.
 */
function causeRows(delta, top, names) {
    const limits = { ..._size_compare_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .shownCauses */ .an, parts: Math.min(top, _size_compare_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .shownCauses */ .an.parts) };
    const rowsOf = (cause, level) => [
        { cause, level, name: causeName(cause, names) },
        ...(cause.parts ?? []).flatMap((part) => rowsOf(part, level + 1)),
    ];
    return (0,_size_compare_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .cachedCauses */ .vM)(delta, limits)
        .filter(({ parts = [] }) => parts.length > 1 || parts.some(({ kind }) => kind === 'object'))
        .slice(0, Math.min(top, shownSections))
        .flatMap((cause) => rowsOf(cause, 0));
}
function causeName({ name, kind }, names) {
    if (kind === 'symbol')
        return (0,_readable_names_js__WEBPACK_IMPORTED_MODULE_1__/* .readableName */ .A0)(name, names) ?? name;
    return kind === 'object' ? name.split('/').map(_size_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .nameIn */ .ZC).join('/') : name;
}


/***/ }),

/***/ 51267:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ formerPlace)
/* harmony export */ });
/* harmony import */ var _size_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58777);
/* harmony import */ var _size_compare_symbol_clones_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41460);
/* harmony import */ var _readable_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58249);



/**
 * A remark after a path on what it was before: ` (was foo)` for a renamed symbol, ` (from .text)`
 * for a moved one. Empty if nothing changed.
 */
function formerPlace({ path, from, fromObject }, names) {
    const words = [
        ...(from === undefined ? [] : [placeBefore(path, from, names)]),
        ...(fromObject === undefined ? [] : [`from ${fromObject}`]),
    ].filter((word) => word !== '');
    return words.length === 0 ? '' : ` (${words.join(', ')})`;
}
function placeBefore(path, from, names) {
    const [now, before] = [path.split('/'), from.split('/')];
    const [name = '', nameNow] = [before.pop(), now.pop()];
    const shared = before.findIndex((segment, index) => segment !== now[index]);
    const own = (0,_size_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .nameIn */ .ZC)(name);
    const isSame = (0,_size_compare_symbol_clones_js__WEBPACK_IMPORTED_MODULE_1__/* .unnumberedName */ .rn)(own) === (0,_size_compare_symbol_clones_js__WEBPACK_IMPORTED_MODULE_1__/* .unnumberedName */ .rn)((0,_size_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .nameIn */ .ZC)(nameNow ?? ''));
    const was = isSame ? '' : `was ${(0,_readable_names_js__WEBPACK_IMPORTED_MODULE_2__/* .readableName */ .A0)(own, names) ?? own}`;
    // The folders are the same, so the symbol was only renamed or it moved up.
    if (shared === -1 && before.length === now.length)
        return was;
    const differing = before.slice(shared === -1 ? before.length - 1 : shared);
    const place = differing.length === 0 ? 'the top' : differing.join('/');
    return [was, `from ${place}`].filter((word) => word !== '').join(' ');
}


/***/ }),

/***/ 45112:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ alignColumns),
/* harmony export */   u: () => (/* binding */ colorsFor)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57336);
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(picocolors__WEBPACK_IMPORTED_MODULE_0__);

function colorsFor(color) {
    return picocolors__WEBPACK_IMPORTED_MODULE_0___default().createColors(color);
}
/** Aligns cells in columns, with two spaces between them and no trailing space. */
function alignColumns(rows, indent = '') {
    const widths = [];
    for (const row of rows)
        for (const [column, { text }] of row.entries())
            widths[column] = Math.max(widths[column] ?? 0, lengthOf(text));
    return rows.map((row) => {
        const cells = row.map((cell, column) => {
            const isLast = row.slice(column + 1).every(({ text }) => text === '');
            return padded(cell, widths[column] ?? 0, isLast);
        });
        return `${indent}${cells.join('  ')}`.trimEnd();
    });
}
function padded({ text, align = 'left', paint = (same) => same }, width, isLast) {
    const space = ' '.repeat(Math.max(0, width - lengthOf(text)));
    if (align === 'right')
        return space + paint(text);
    return isLast ? paint(text) : paint(text) + space;
}
/** Counts characters, not UTF-16 units. */
function lengthOf(text) {
    return Array.from(text).length;
}


/***/ }),

/***/ 17925:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kc: () => (/* binding */ concerns),
/* harmony export */   R1: () => (/* binding */ mayExcuse),
/* harmony export */   Rh: () => (/* binding */ waiversOf),
/* harmony export */   _d: () => (/* binding */ isExpired),
/* harmony export */   ud: () => (/* binding */ listWaivers)
/* harmony export */ });
/* harmony import */ var _path_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43497);

/** `today` is a date such as 2026-12-31, which compares as text. */
function isExpired({ until }, today) {
    return today > until;
}
/** Waivers of a budget, named by its pattern in the profile or by the path of the node. */
function waiversOf(waivers, written, path) {
    return waivers.filter((waiver) => concerns(waiver, { path, pattern: written }));
}
/**
 * All waivers for the reports, including those that no budget needs, but without expired waivers of
 * earlier commits that no budget needs.
 */
function listWaivers(waivers, budgets, today) {
    const all = waivers.map((waiver) => {
        const named = budgets.filter((budget) => concerns(waiver, budget));
        const own = named.filter((budget) => mayExcuse(waiver, budget));
        const days = daysBetween(today, waiver.until);
        return {
            ...waiver,
            expired: isExpired(waiver, today),
            used: named.length > 0 || budgets.some(({ pattern }) => isWithin(waiver.path, pattern)),
            needed: own.some(({ bytes, limitBytes }) => bytes !== null && bytes > limitBytes),
            ...(Number.isNaN(days) ? {} : { daysLeft: days }),
        };
    });
    // A commit keeps its trailer forever: an expired one is reported only if it is needed.
    return all.filter(({ earlier, expired, needed }) => earlier !== true || !expired || needed);
}
/** Whether a waiver names this budget, by its path or by its pattern. */
function concerns(waiver, { path, pattern }) {
    return waiver.path === path || waiver.path === pattern;
}
/** Growth counts from the merge base, which includes what earlier waivers excused. */
function mayExcuse({ earlier }, { kind, per }) {
    return earlier !== true || kind !== 'growth' || per === 'release';
}
/** Only nodes that break a pattern are reported; a waiver may be for another node. */
function isWithin(path, pattern) {
    return pattern !== undefined && (0,_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .patternCovers */ .J)(pattern, path);
}
const dayMs = 86_400_000;
/** In whole days; NaN if one is not a date. */
function daysBetween(from, until) {
    return Math.round((Date.parse(until) - Date.parse(from)) / dayMs);
}


/***/ }),

/***/ 20341:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TS: () => (/* binding */ everyCause),
/* harmony export */   an: () => (/* binding */ shownCauses),
/* harmony export */   cZ: () => (/* binding */ causesOf),
/* harmony export */   vM: () => (/* binding */ cachedCauses)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58777);
/* harmony import */ var _change_effects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34790);


const everyCause = { sections: Infinity, parts: Infinity };
/** Enough for reports to choose from. */
const shownCauses = { sections: 12, parts: 3 };
const noSymbol = '(no symbol)';
const cache = new WeakMap();
/**
 * `causesOf` with a cache: a report and its readable names need the same causes, which cost as much
 * as the comparison itself if two kernels differ a lot.
 */
function cachedCauses(delta, limits) {
    const key = `${limits.sections} ${limits.parts}`;
    const known = cache.get(delta) ?? new Map();
    cache.set(delta, known);
    const causes = known.get(key) ?? causesOf(delta, limits);
    known.set(key, causes);
    return causes;
}
/**
 * Why sections grew or shrank, the section with the most changed bytes first: the objects that
 * caused it, and their symbols. Sections without known objects or symbols are left out. If both
 * sides have the view `objects`, a section is split completely by object, including fill.
 * Otherwise, or if the view has no object in a section, it is split by its symbols and their
 * objects, as far as known.
 */
function causesOf({ changes, views = [] }, limits) {
    const sections = effectsBySection(changes);
    const byObject = objectEffects(views);
    return [...sections]
        .filter(([name, { symbols }]) => !isUnknown(symbols) || [...(byObject.get(name)?.keys() ?? [])].some(isObject))
        .sort(([a, one], [b, other]) => other.magnitude - one.magnitude || (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a, b))
        .slice(0, limits.sections)
        .map(([name, { bytes, symbols }]) => {
        const objects = byObject.get(name);
        const parts = coversSection(objects, bytes)
            ? partsByObject(objects, symbols, limits)
            : taggedParts(symbols, limits);
        return { name, kind: 'section', bytes, parts: limited(parts, limits.parts) };
    });
}
function emptySection() {
    return { bytes: 0, magnitude: 0, symbols: new Map() };
}
/** Whether the contents of a section are unknown, as for debug information. */
function isUnknown(symbols) {
    const unplaced = symbols.get('');
    return symbols.size === 1 && unplaced?.length === 1 && unplaced[0]?.kind === 'unattributed';
}
/** Changes outside sections are ignored. */
function effectsBySection(changes) {
    const sections = new Map();
    for (const change of changes)
        for (const { path, object = '', bytes } of (0,_change_effects_js__WEBPACK_IMPORTED_MODULE_1__/* .effectsOf */ .w)(change)) {
            const cut = path.lastIndexOf('/');
            const leaf = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .nameIn */ .ZC)(path.slice(cut + 1));
            const isSection = change.kind === 'section';
            if (!isSection && change.kind !== 'symbol' && leaf !== noSymbol)
                continue;
            const section = isSection ? path : path.slice(0, Math.max(cut, 0));
            const effects = sections.get(section) ?? emptySection();
            sections.set(section, effects);
            effects.bytes += bytes;
            effects.magnitude += Math.abs(bytes);
            const part = change.kind === 'symbol'
                ? { name: leaf, kind: 'symbol', bytes }
                : { name: noSymbol, kind: 'unattributed', bytes };
            const parts = effects.symbols.get(object);
            if (parts === undefined)
                effects.symbols.set(object, [part]);
            else
                parts.push(part);
        }
    return sections;
}
/** By section path, then by object path: `k/objects/a/b.o/.text` is part of `k/.text`. */
function objectEffects(views) {
    const sections = new Map();
    for (const { path: view, changes } of views) {
        if (!view.endsWith('/objects'))
            continue;
        for (const change of changes)
            for (const { path, bytes } of (0,_change_effects_js__WEBPACK_IMPORTED_MODULE_1__/* .effectsOf */ .w)(change)) {
                const cut = path.lastIndexOf('/');
                const section = `${view.slice(0, view.lastIndexOf('/'))}${path.slice(cut)}`;
                const objects = sections.get(section) ?? new Map();
                sections.set(section, objects);
                const object = path.slice(view.length + 1, cut);
                objects.set(object, (objects.get(object) ?? 0) + bytes);
            }
    }
    return sections;
}
/** Debug information does not cover data: `(no compile unit)` would stand for all symbols. */
function coversSection(objects = new Map(), bytes) {
    return [...objects.keys()].some(isObject) && sumOf([...objects.values()]) === bytes;
}
function partsByObject(objects, symbols, limits) {
    return [...objects].map(([object, bytes]) => {
        const known = symbols.get(object) ?? [];
        const rest = bytes - known.reduce((sum, part) => sum + part.bytes, 0);
        const other = { name: noSymbol, kind: 'unattributed', bytes: rest };
        return objectCause(object, bytes, known.length === 0 ? [] : [...known, other], limits);
    });
}
/** Symbols of unknown objects are listed beside the objects. */
function taggedParts(symbols, limits) {
    return [...symbols].flatMap(([object, parts]) => object === ''
        ? parts
        : [objectCause(object, sumOf(parts.map(({ bytes }) => bytes)), parts, limits)]);
}
function objectCause(object, bytes, parts, limits) {
    const kind = isObject(object) ? 'object' : 'unattributed';
    const shown = limited(parts, limits.parts);
    return { name: object, kind, bytes, ...(shown.length === 0 ? {} : { parts: shown }) };
}
/** Linker tables, fill and unloaded sections are not objects. */
function isObject(path) {
    return !path.startsWith('(');
}
function limited(parts, limit) {
    const changed = parts.filter((part) => part.bytes !== 0 || part.parts !== undefined);
    // A single other part can be shown itself.
    if (changed.length <= limit + 1)
        return changed.sort(byMagnitude);
    // Few of 10,000 symbols are shown: sort only those that are large enough.
    const least = Float64Array.from(changed.map(magnitude)).sort().at(-limit) ?? 0;
    const candidates = changed.filter((part) => magnitude(part) >= least);
    const shown = candidates.sort(byMagnitude).slice(0, limit);
    const bytes = sumOf(changed.map((part) => part.bytes)) - sumOf(shown.map((part) => part.bytes));
    const name = `(${changed.length - limit} others)`;
    return [...shown, { name, kind: 'unattributed', bytes }];
}
function sumOf(numbers) {
    return numbers.reduce((sum, one) => sum + one, 0);
}
const magnitude = ({ bytes }) => Math.abs(bytes);
function byMagnitude(a, b) {
    return magnitude(b) - magnitude(a) || (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.name, b.name);
}


/***/ }),

/***/ 41460:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VD: () => (/* binding */ pairClones),
/* harmony export */   mw: () => (/* binding */ foldedName),
/* harmony export */   rn: () => (/* binding */ unnumberedName)
/* harmony export */ });
/** Suffixes of copies of a whole function; `.cold` and `.part` are pieces of one. */
const clones = /\.(constprop|isra|llvm|lto_priv|localalias)(\.[0-9]+)?(?=\.|$)/g;
const numbers = /\.(constprop|isra|llvm|lto_priv|localalias|part|cold)\.[0-9]+(?=\.|$)/g;
/**
 * Pairs symbols that are only on one side, in the order of each side: `foo.constprop.0` pairs with
 * `foo.constprop.1`, and `foo` with `foo.isra.0` if the match is unique. Compiler numbers change
 * with every build; without pairing, such a symbol would be reported as removed and added.
 */
function pairClones(removed, added) {
    if (removed.length === 0 || added.length === 0)
        return [];
    const pairs = [];
    const paired = new Set();
    const numbered = [removed, added].map((nodes) => nodes.filter(({ name }) => hasDot(name)));
    const pair = (sides, key, renamed) => {
        const keys = new Set(numbered.flatMap((nodes) => nodes.map(({ name }) => key(name))));
        const [before, after] = sides.map((nodes) => byKey(nodes, key, keys));
        for (const [name, old] of before ?? []) {
            const now = after?.get(name) ?? [];
            if (renamed && (old.length !== 1 || now.length !== 1))
                continue;
            for (const [index, one] of old.entries()) {
                const other = now[index];
                if (other === undefined)
                    break;
                pairs.push({ before: one, after: other, renamed });
                paired.add(one).add(other);
            }
        }
    };
    // If only a number differs, both names have one.
    pair(numbered, unnumberedName, false);
    const left = [removed, added].map((nodes) => nodes.filter((node) => !paired.has(node)));
    pair(left, foldedName, true);
    return pairs;
}
/** Few names have a dot: checking first is faster than running the expressions. */
function hasDot(name) {
    return name.includes('.');
}
/** A symbol name without compiler numbers: `foo.isra` for `foo.isra.0`. */
function unnumberedName(name) {
    return hasDot(name) ? name.replace(numbers, '.$1') : name;
}
/** A symbol name without compiler suffixes: `foo` for `foo.isra.0`. */
function foldedName(name) {
    return hasDot(name) ? unnumberedName(name.replace(clones, '')) : name;
}
/** Symbols by key, only those with one of `keys`: names without suffixes have none. */
function byKey(nodes, keyOf, keys) {
    const groups = new Map();
    for (const node of nodes) {
        if (node.kind !== 'symbol' || node.children !== undefined)
            continue;
        const key = keyOf(node.name);
        if (!keys.has(key))
            continue;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [node]);
        else
            group.push(node);
    }
    return groups;
}


/***/ }),

/***/ 40746:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ readFileTree)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
var external_node_zlib_default = /*#__PURE__*/__webpack_require__.n(external_node_zlib_);
;// CONCATENATED MODULE: ./src/host/files/compressed-size.ts




/** Compressing larger files takes too long. */
const limitBytes = 256 << 20;
const level = 3;
/**
 * Size of a file after zstd at level 3, in bytes, read in chunks; null for a file above 256 MiB, and
 * on a Node.js without zstd (before 22.15). Rejects with the system's error if it cannot be read.
 */
async function compressedSize(file) {
    if ((external_node_zlib_default()).createZstdCompress === undefined)
        return null;
    if ((await (0,promises_.stat)(file)).size > limitBytes)
        return null;
    let bytes = 0;
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(file, { highWaterMark: 1 << 20 }), external_node_zlib_default().createZstdCompress({ params: { [(external_node_zlib_default()).constants.ZSTD_c_compressionLevel]: level } }), async (parts) => {
        for await (const part of parts)
            bytes += part.length;
    });
    return bytes;
}

// EXTERNAL MODULE: ./src/host/files/ranges.ts
var ranges = __webpack_require__(57006);
// EXTERNAL MODULE: ./src/verdict.ts
var verdict = __webpack_require__(53138);
// EXTERNAL MODULE: ./src/formats/damaged-file.ts
var damaged_file = __webpack_require__(48762);
;// CONCATENATED MODULE: ./src/formats/ar/ar.ts


const damaged = (0,damaged_file/* damagedFormat */.D)('archive of object files');
const magic = '!<arch>\n';
const headerBytes = 60;
const memberLimit = 1 << 20;
const namesLimitBytes = 16 << 20;
/**
 * Reads an archive of object files (`.a`). Null for any other file, including a thin archive, which
 * has no contents.
 *
 * @see man 5 ar; GNU and BSD forms of names
 */
function parseAr(file) {
    if (latin1(file.read(0, magic.length)) !== magic)
        return (0,verdict/* success */.kX)(null);
    const members = [];
    let [tableBytes, headers, paddingBytes] = [0, magic.length, 0];
    let longNames = '';
    for (let at = magic.length; at < file.size;) {
        const header = latin1(file.read(at, headerBytes));
        const digits = header.slice(48, 58).trim();
        if (header.length < headerBytes || !header.endsWith('`\n') || !/^[0-9]{1,10}$/.test(digits))
            return damaged(`no member header at byte ${at}`);
        if (members.length === memberLimit)
            return damaged(`it has more than ${memberLimit} members`);
        const [bytes, written, dataAt] = [
            Number(digits),
            header.slice(0, 16).trimEnd(),
            at + headerBytes,
        ];
        if (dataAt + bytes > file.size)
            return damaged('a member reaches past its end');
        headers += headerBytes;
        if (isTable(written)) {
            tableBytes += bytes;
            if (written === '//')
                longNames = latin1(file.read(dataAt, Math.min(bytes, namesLimitBytes)));
        }
        else {
            const named = nameOf(written, longNames, file, dataAt, bytes);
            if (named === null)
                return damaged(`the name at byte ${at} is out of bounds`);
            headers += named.bytes;
            members.push({ name: named.name, bytes: bytes - named.bytes });
        }
        // Every member begins at an even byte.
        at = dataAt + bytes;
        if (bytes % 2 === 1 && at < file.size) {
            paddingBytes++;
            at++;
        }
    }
    return (0,verdict/* success */.kX)({ members, headerBytes: headers, tableBytes, paddingBytes });
}
function isTable(written) {
    return written === '/' || written === '//' || written === '/SYM64/' || written === '__.SYMDEF';
}
/** A member's name and how many bytes of its content it takes: BSD stores long names there. */
function nameOf(written, longNames, file, dataAt, bytes) {
    const [, bsd] = /^#1\/([0-9]{1,5})$/.exec(written) ?? [];
    if (bsd !== undefined) {
        const length = Number(bsd);
        if (length > bytes)
            return null;
        const [text = ''] = latin1(file.read(dataAt, length)).split('\0', 1);
        return { name: text, bytes: length };
    }
    const [, offset] = /^\/([0-9]{1,10})$/.exec(written) ?? [];
    if (offset === undefined)
        return { name: written.replace(/\/$/, ''), bytes: 0 };
    const start = Number(offset);
    if (start >= longNames.length)
        return null;
    const end = longNames.indexOf('\n', start);
    const text = longNames.slice(start, end === -1 ? undefined : end);
    return { name: text.replace(/\/$/, '').slice(0, 4096), bytes: 0 };
}
function latin1(bytes) {
    return Buffer.from(bytes).toString('latin1');
}

// EXTERNAL MODULE: ./src/formats/extent.ts
var extent = __webpack_require__(18410);
;// CONCATENATED MODULE: ./src/formats/bootfs/bootfs.ts


/** Its file name in OSv's build. */
const bootfsName = 'bootfs.bin';
const entryBytes = 128;
/** A 64-bit size, a 64-bit offset, a byte that is 1 for a symbolic link, the name. */
const [offsetAt, typeAt, nameAt] = [8, 16, 17];
const tableLimitBytes = 16 << 20;
/**
 * Reads bootfs.bin, the files inside OSv's kernel: a table of entries that ends with an empty name,
 * then the contents. It has no magic and is recognized by its name.
 *
 * @see https://github.com/cloudius-systems/osv/blob/master/scripts/mkbootfs.py
 */
function parseBootfs(file) {
    const table = file.read(0, tableLimitBytes);
    const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
    const decoder = new TextDecoder();
    const files = [];
    const extents = [];
    for (let at = 0; at + entryBytes <= table.length; at += entryBytes) {
        const guestPath = decoder.decode(terminated(table.subarray(at + nameAt, at + entryBytes)));
        if (guestPath === '') {
            const tableBytes = at + entryBytes;
            if (!(0,extent/* areDisjoint */.h)(extents, tableBytes, file.size))
                return damagedBootfs('its files overlap or are out of bounds');
            return (0,verdict/* success */.kX)({ files, tables: { 'table of files': tableBytes } });
        }
        const kind = guestPath.endsWith('/')
            ? 'directory'
            : view.getUint8(at + typeAt) === 1
                ? 'symlink'
                : 'file';
        const bytes = Number(view.getBigUint64(at, true));
        const path = guestPath.split('/').filter((part) => part !== '');
        files.push({ path, kind, bytes });
        extents.push({ start: Number(view.getBigUint64(at + offsetAt, true)), bytes });
    }
    return damagedBootfs('its table is not terminated');
}
function terminated(name) {
    const end = name.indexOf(0);
    return end === -1 ? name : name.subarray(0, end);
}
function damagedBootfs(what) {
    return (0,verdict/* failure */.V2)('build-failed', `damaged boot file system: ${what}`);
}

;// CONCATENATED MODULE: ./src/formats/erofs/metadata.ts
const windowBytes = 1 << 16;
/** Serves short reads near each other from one long read. */
function metadataReader(file, imageBytes) {
    let [start, kept] = [0, Buffer.alloc(0)];
    return (at, bytes) => {
        if (!(at >= 0 && bytes >= 0 && at + bytes <= imageBytes))
            return null;
        if (at < start || at + bytes > start + kept.length) {
            start = at - (at % 4096);
            const wanted = Math.max(at + bytes - start, windowBytes);
            kept = Buffer.from(file.read(start, Math.min(wanted, imageBytes - start)));
        }
        const found = kept.subarray(at - start, at - start + bytes);
        return found.length === bytes ? found : null;
    };
}

;// CONCATENATED MODULE: ./src/formats/erofs/outcomes.ts

const damagedErofs = (0,damaged_file/* damagedFormat */.D)('EROFS image');
function isNotRead(value) {
    return 'notRead' in value;
}

;// CONCATENATED MODULE: ./src/formats/erofs/superblock.ts


const superblockAt = 1024;
const superblockBytes = 128;
const superblock_magic = 0xe0f5_e1e2;
const features = { compressors: 0x2, devices: 0x8, fragments: 0x20, known: 0x7f };
/** Null for any other file; unknown features are reported as not supported. */
function parseErofsSuperblock(file) {
    const bytes = Buffer.from(file.read(superblockAt, superblockBytes));
    if (bytes.length < 4 || bytes.readUInt32LE(0) !== superblock_magic)
        return (0,verdict/* success */.kX)(null);
    if (bytes.length < superblockBytes)
        return damagedErofs('its superblock is cut off');
    const needed = bytes.readUInt32LE(80);
    const unknown = (needed & ~features.known) >>> 0;
    if (unknown !== 0)
        return (0,verdict/* success */.kX)({ notRead: `it needs feature 0x${unknown.toString(16)}` });
    const blockBits = bytes[12] ?? 0;
    if (blockBits < 9 || blockBits > 16)
        return damagedErofs(`its blocks have 2^${blockBits} bytes`);
    if (bytes[90] !== 0)
        return (0,verdict/* success */.kX)({ notRead: 'its directories use another block size' });
    const blockBytes = 2 ** blockBits;
    const blocks = bytes.readUInt32LE(36);
    const imageBytes = blocks * blockBytes;
    if (imageBytes > file.size)
        return damagedErofs(`it claims ${imageBytes} bytes, the file has ${file.size}`);
    const packedNid = Number(bytes.readBigUInt64LE(96));
    const head = headOf(file, bytes, needed);
    return (0,verdict/* success */.kX)({
        blockBytes,
        imageBytes,
        inodesAt: bytes.readUInt32LE(40) * blockBytes,
        sharedXattrsAt: bytes.readUInt32LE(44) * blockBytes,
        rootNid: bytes.readUInt16LE(14),
        packedNid: (needed & features.fragments) === 0 || packedNid === 0 ? null : packedNid,
        devices: (needed & features.devices) === 0 ? 0 : bytes.readUInt16LE(86),
        // Feature 0x1 came with compressed files; images with large clusters have 0x2.
        isCompressed: (needed & 0x3) !== 0 || bytes.readUInt16LE(84) !== 0,
        head,
    });
}
function headOf(file, bytes, needed) {
    const tableAt = superblockAt + superblockBytes + (bytes[13] ?? 0) * 16;
    let end = tableAt;
    if ((needed & features.compressors) !== 0) {
        // One record for each compressor: a 16-bit length, then as many bytes.
        for (let rest = bytes.readUInt16LE(84); rest !== 0; rest &= rest - 1) {
            const length = Buffer.from(file.read(end, 2));
            if (length.length === 2)
                end += 2 + length.readUInt16LE(0);
        }
    }
    const head = [{ start: superblockAt, bytes: end - superblockAt }];
    const devices = (needed & features.devices) === 0 ? 0 : bytes.readUInt16LE(86);
    if (devices === 0)
        return head;
    return [...head, { start: bytes.readUInt16LE(88) * 128, bytes: devices * 128 }];
}

;// CONCATENATED MODULE: ./src/formats/erofs/claims.ts
/**
 * Tracks which parts of an image belong to which owner. Deduplicated content may belong to several
 * files; metadata has exactly one owner.
 */
class ClaimLedger {
    #claims = [];
    add(owner, start, bytes, exclusive) {
        if (bytes <= 0)
            return;
        const last = this.#claims.at(-1);
        // The blocks of a file are mostly contiguous.
        if (last?.owner === owner && last.end === start && last.exclusive === exclusive)
            last.end += bytes;
        else
            this.#claims.push({ start, end: start + bytes, owner, exclusive });
    }
    /** Null if metadata overlaps anything, or a claim extends past `imageBytes`. */
    settle(imageBytes) {
        const starts = this.#claims.toSorted((a, b) => a.start - b.start);
        const ends = this.#claims.toSorted((a, b) => a.end - b.end);
        if ((ends.at(-1)?.end ?? 0) > imageBytes)
            return null;
        const bytesOf = new Map();
        const open = new Map();
        let [at, sharedBytes, exclusive, count, next] = [0, 0, 0, 0, 0];
        for (const ending of ends) {
            for (let begun = starts[next]; begun !== undefined; begun = starts[next]) {
                if (begun.start >= ending.end)
                    break;
                settleTo(begun.start);
                open.set(begun.owner, (open.get(begun.owner) ?? 0) + 1);
                if (begun.exclusive)
                    exclusive++;
                if (++count > 1 && exclusive > 0)
                    return null;
                next++;
            }
            settleTo(ending.end);
            const left = (open.get(ending.owner) ?? 0) - 1;
            if (left === 0)
                open.delete(ending.owner);
            else
                open.set(ending.owner, left);
            if (ending.exclusive)
                exclusive--;
            count--;
        }
        return { bytesOf, sharedBytes };
        function settleTo(end) {
            const bytes = end - at;
            at = end;
            if (bytes === 0)
                return;
            if (open.size > 1)
                sharedBytes += bytes;
            for (const owner of open.size === 1 ? open.keys() : [])
                bytesOf.set(owner, (bytesOf.get(owner) ?? 0) + bytes);
        }
    }
}

;// CONCATENATED MODULE: ./src/formats/erofs/inode.ts
const nidBytes = 32;
const layouts = ['plain', 'full index', 'inline', 'compact index', 'chunks'];
const kinds = new Map([
    [0x4000, 'directory'],
    [0x8000, 'file'],
    [0xa000, 'symlink'],
    ...[0x1000, 0x2000, 0x6000, 0xc000].map((mode) => [mode, 'device']),
]);
const formatMode = 0xf000;
/** Reads an inode in short or long form; null if it is not valid. */
function readErofsInode(read, { inodesAt }, nid) {
    const at = inodesAt + nid * nidBytes;
    const short = read(at, 32);
    if (short === null)
        return null;
    const format = short.readUInt16LE(0);
    const layout = layouts[(format >> 1) & 7];
    const kind = kinds.get(short.readUInt16LE(4) & formatMode);
    if (layout === undefined || kind === undefined)
        return null;
    const isLong = (format & 1) === 1;
    const long = isLong ? read(at, 64) : short;
    if (long === null)
        return null;
    const xattrs = short.readUInt16LE(2);
    return {
        nid,
        kind,
        layout,
        size: isLong ? Number(long.readBigUInt64LE(8)) : short.readUInt32LE(8),
        word: short.readUInt32LE(16),
        at,
        bytes: isLong ? 64 : 32,
        // The first unit is a header of 12 bytes, the others have 4.
        xattrBytes: xattrs === 0 ? 0 : 12 + (xattrs - 1) * 4,
    };
}
/** Where the data after the inode begins: a tail, or the index of its content. */
function afterInode({ at, bytes, xattrBytes }) {
    return at + bytes + xattrBytes;
}

;// CONCATENATED MODULE: ./src/formats/erofs/chunks.ts



const [blockBitsMask, hasIndexes, known] = [0x1f, 0x20, 0x3f];
/** A chunk of zeros has no block. */
const hole = 0xffff_ffff;
const chunkLimit = 1 << 21;
/** Content of a file in chunks; the index gives a block for each, or a device and a block. */
function chunkedContent(read, { blockBytes, imageBytes, devices }, inode) {
    const format = inode.word & 0xffff;
    if ((format & ~known) !== 0)
        return (0,verdict/* success */.kX)({ notRead: 'its chunk addresses have 48 bits' });
    const chunkBytes = blockBytes * 2 ** (format & blockBitsMask);
    const count = Math.ceil(inode.size / chunkBytes);
    if (count > chunkLimit)
        return (0,verdict/* success */.kX)({ notRead: 'a file in it has too many chunks' });
    const entryBytes = (format & hasIndexes) === 0 ? 4 : 8;
    const start = Math.ceil(afterInode(inode) / entryBytes) * entryBytes;
    const index = read(start, count * entryBytes);
    if (index === null)
        return damagedErofs(`the chunk index of inode ${inode.nid} is out of bounds`);
    const extents = [];
    for (let chunk = 0; chunk < count; chunk++) {
        const at = chunk * entryBytes;
        const block = index.readUInt32LE(at + entryBytes - 4);
        if (block === hole)
            continue;
        // Devices count from 1; 0 is this one.
        if (entryBytes === 8 && devices > 0 && index.readUInt16LE(at + 2) !== 0)
            continue;
        const left = inode.size - chunk * chunkBytes;
        const bytes = Math.ceil(Math.min(chunkBytes, left) / blockBytes) * blockBytes;
        const place = block * blockBytes;
        if (devices > 0 && place >= imageBytes)
            continue;
        if (place + bytes > imageBytes)
            return damagedErofs(`a chunk of inode ${inode.nid} is out of bounds`);
        extents.push({ start: place, bytes });
    }
    return (0,verdict/* success */.kX)({ extents, tail: { start: 0, bytes: 0 }, index: { start, bytes: index.length } });
}

;// CONCATENATED MODULE: ./src/formats/erofs/clusters.ts


const types = ['plain', 'head', 'continued', 'head 2'];
/** Marks the field of a continuing cluster as a number of blocks, not a distance. */
const isCount = 0x800;
/** Entries of 8 bytes: type, offset, block. */
function* fullClusters(index) {
    for (let at = 0; at + 8 <= index.length; at += 8) {
        const type = types[index.readUInt16LE(at) & 3] ?? 'plain';
        const distance = index.readUInt16LE(at + 4);
        yield type === 'continued'
            ? { type, offset: 0, block: 0, blocks: blocksIn(distance) }
            : { type, offset: index.readUInt16LE(at + 2), block: index.readUInt32LE(at + 4), blocks: 0 };
    }
}
/**
 * Reads one pack of the compact form: `count` entries of a type and 12 or more bits, then a 32-bit
 * base block, from which the blocks of the pack's extents are counted.
 */
function packedClusters(pack, count, clusterBits, largeExtents) {
    const valueBits = Math.max(clusterBits, 12);
    const entryBits = ((pack.length - 4) * 8) / count;
    let block = pack.readUInt32LE(pack.length - 4);
    const clusters = [];
    // Without multi-block extents the base is the block before the first.
    if (!largeExtents)
        block++;
    let previous = 'continued';
    for (let index = 0; index < count; index++) {
        const value = bitsAt(pack, index * entryBits, entryBits);
        const type = types[(value >> valueBits) & 3] ?? 'plain';
        const low = value & (2 ** valueBits - 1);
        if (type === 'continued') {
            // The last entry of a pack has the distance to the next extent, never a count.
            const blocks = blocksIn(low);
            if (blocks > 0 && !largeExtents)
                return damagedErofs('a compressed file has an unexpected multi-block extent');
            // One block was already counted with the head if that is in this pack.
            if (blocks > 0)
                block += blocks - (index > 0 && previous !== 'continued' ? 1 : 0);
            clusters.push({ type, offset: 0, block: 0, blocks });
        }
        else {
            clusters.push({ type, offset: low, block: block % 2 ** 32, blocks: 0 });
            block++;
        }
        previous = type;
    }
    return (0,verdict/* success */.kX)(clusters);
}
function blocksIn(distance) {
    return (distance & isCount) === 0 ? 0 : distance & (isCount - 1);
}
/** Up to 16 bits at any bit offset, the lowest first. */
function bitsAt(bytes, bit, bits) {
    const at = bit >> 3;
    const value = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16);
    return (value >> (bit & 7)) & (2 ** bits - 1);
}

;// CONCATENATED MODULE: ./src/formats/erofs/compressed.ts




const compressed_headerBytes = 8;
const advice = { twoByte: 1, large: 2, large2: 4, inlineTail: 8, fragment: 0x20 };
/** In the last byte of the header: the whole file is in the packed inode. */
const allPacked = 0x80;
/** 8 GiB in blocks of 4 KiB. */
const clusterLimit = 1 << 21;
/** Content of a compressed file: the extents in its index, of one or more blocks. */
function compressedContent(read, { blockBytes, imageBytes, devices }, inode) {
    const start = align(afterInode(inode), 8);
    const header = read(start, compressed_headerBytes);
    if (header === null)
        return damagedErofs(`the index of inode ${inode.nid} is out of bounds`);
    const [advised, clusterSize] = [header.readUInt16LE(4), header[7] ?? 0];
    const none = { start: 0, bytes: 0 };
    const head = { start, bytes: compressed_headerBytes };
    if ((clusterSize & allPacked) !== 0)
        return (0,verdict/* success */.kX)({ extents: [], tail: none, index: head });
    if ((clusterSize & 7) !== 0)
        return (0,verdict/* success */.kX)({ notRead: 'its logical clusters span several blocks' });
    const index = readIndex(read, inode, { start, advised, blockBytes });
    if (!index.ok)
        return index;
    if (isNotRead(index.value))
        return (0,verdict/* success */.kX)(index.value);
    const { clusters, place } = index.value;
    const lastOffset = (inode.size - 1) % blockBytes;
    const begins = clusters.flatMap((cluster, at) => 
    // A cluster that begins after the content only ends the last extent.
    cluster.type === 'continued' || (at === clusters.length - 1 && cluster.offset > lastOffset)
        ? []
        : [{ cluster, at }]);
    const isTailElsewhere = (advised & (advice.inlineTail | advice.fragment)) !== 0;
    const inBlocks = isTailElsewhere ? begins.slice(0, -1) : begins;
    const extents = [];
    for (const { cluster, at } of inBlocks) {
        const blocks = blocksOf(cluster, clusters[at + 1], advised);
        const extent = { start: cluster.block * blockBytes, bytes: blocks * blockBytes };
        if (devices > 0 && extent.start >= imageBytes)
            continue;
        if (blocks === 0 || extent.start + extent.bytes > imageBytes)
            return damagedErofs(`an extent of inode ${inode.nid} has no length or is out of bounds`);
        extents.push(extent);
    }
    const inline = (advised & advice.inlineTail) === 0 ? 0 : header.readUInt16LE(2);
    const tail = { start: place.start + place.bytes, bytes: inline };
    return (0,verdict/* success */.kX)({ extents, tail, index: place });
}
/** 0 if the next cluster should give the count but does not. */
function blocksOf({ type }, next, advised) {
    const large = type === 'head' ? advice.large : type === 'head 2' ? advice.large2 : 0;
    if ((advised & large) === 0 || next?.type !== 'continued')
        return 1;
    return next.blocks;
}
/** Reads the clusters of a file, and the place of its index including the header. */
function readIndex(read, inode, written) {
    const { start, advised, blockBytes } = written;
    const count = Math.ceil(inode.size / blockBytes);
    if (count > clusterLimit)
        return (0,verdict/* success */.kX)({ notRead: 'a compressed file in it is too large' });
    const outside = damagedErofs(`the index of inode ${inode.nid} is out of bounds`);
    if (inode.layout === 'full index') {
        // In the full index this bit has another meaning.
        if ((advised & advice.twoByte) !== 0)
            return (0,verdict/* success */.kX)({ notRead: 'its index is a list of extents' });
        const bytes = count * 8;
        // Eight reserved bytes, for compatibility with an older format.
        const index = read(start + compressed_headerBytes + 8, bytes);
        if (index === null)
            return outside;
        return (0,verdict/* success */.kX)({
            clusters: [...fullClusters(index)],
            place: { start, bytes: compressed_headerBytes + 8 + bytes },
        });
    }
    const clusterBits = Math.log2(blockBytes);
    if (clusterBits > 14)
        return (0,verdict/* success */.kX)({ notRead: 'its blocks are too large for its index' });
    const large = (advised & advice.large) !== 0;
    const first = start + compressed_headerBytes;
    const clusters = [];
    let at = first;
    for (const { packs, packBytes, entries } of packsOf(first, count, advised, clusterBits)) {
        for (let pack = 0; pack < packs; pack++, at += packBytes) {
            const bytes = read(at, packBytes);
            if (bytes === null)
                return outside;
            const unpacked = packedClusters(bytes, entries, clusterBits, large);
            if (!unpacked.ok)
                return unpacked;
            clusters.push(...unpacked.value);
        }
    }
    return (0,verdict/* success */.kX)({ clusters: clusters.slice(0, count), place: { start, bytes: at - start } });
}
/** Packs of 2 entries up to the next multiple of 32 bytes, then packs of 16, then packs of 2. */
function packsOf(first, count, advised, clusterBits) {
    const pairs = (clusters) => ({ packs: Math.ceil(clusters / 2), packBytes: 8, entries: 2 });
    const before = ((32 - (first % 32)) / 4) % 8;
    if ((advised & advice.twoByte) === 0 || before >= count || clusterBits > 12)
        return [pairs(count)];
    const sixteens = Math.floor((count - before) / 16);
    return [
        pairs(before),
        { packs: sixteens, packBytes: 32, entries: 16 },
        pairs(count - before - sixteens * 16),
    ];
}
function align(value, to) {
    return Math.ceil(value / to) * to;
}

;// CONCATENATED MODULE: ./src/formats/erofs/content.ts





const nothing = { start: 0, bytes: 0 };
const noContent = { extents: [], tail: nothing, index: nothing };
/** Locates the content of an inode. */
function contentOf(read, superblock, inode) {
    // For devices the field holds the device number, not a block.
    if (inode.kind === 'device' || inode.size === 0)
        return (0,verdict/* success */.kX)(noContent);
    if (inode.layout === 'chunks')
        return chunkedContent(read, superblock, inode);
    if (inode.layout === 'full index' || inode.layout === 'compact index')
        return compressedContent(read, superblock, inode);
    return flatContent(superblock, inode);
}
function flatContent({ blockBytes, imageBytes, devices }, inode) {
    const { layout, size, word } = inode;
    const tailBlocks = layout === 'inline' ? 1 : 0;
    const bytes = (Math.ceil(size / blockBytes) - tailBlocks) * blockBytes;
    const start = word * blockBytes;
    const tail = tailBlocks === 0 ? nothing : { start: afterInode(inode), bytes: Math.max(0, size - bytes) };
    // Blocks beyond this device are on another device, if there is one.
    if (bytes > 0 && start + bytes > imageBytes)
        return devices > 0 && start >= imageBytes
            ? (0,verdict/* success */.kX)({ ...noContent, tail })
            : damagedErofs(`the content of inode ${inode.nid} is out of bounds`);
    return (0,verdict/* success */.kX)({ extents: bytes > 0 ? [{ start, bytes }] : [], tail, index: nothing });
}

;// CONCATENATED MODULE: ./src/formats/erofs/directory.ts


const headBytes = 12;
/**
 * Reads one directory block, without `.` and `..`: heads (inode, offset of the name, kind), then
 * the names. The last name ends with the block or at a zero byte.
 */
function parseErofsDirectory(block) {
    const firstName = block.length < headBytes ? 0 : block.readUInt16LE(8);
    const count = firstName / headBytes;
    if (!Number.isInteger(count) || count === 0 || firstName > block.length)
        return damagedErofs('a directory has no entries');
    const entries = [];
    for (let index = 0; index < count; index++) {
        const at = index * headBytes;
        const start = block.readUInt16LE(at + 8);
        const end = index + 1 === count ? block.length : block.readUInt16LE(at + headBytes + 8);
        if (start < firstName || end <= start || end > block.length)
            return damagedErofs('a name in a directory is out of bounds');
        const written = block.subarray(start, end);
        const zero = index + 1 === count ? written.indexOf(0) : -1;
        const name = written.toString('utf8', 0, zero === -1 ? undefined : zero);
        if (name === '')
            return damagedErofs('a name in a directory is empty');
        if (name === '.' || name === '..')
            continue;
        entries.push({ nid: Number(block.readBigUInt64LE(at)), name });
    }
    return (0,verdict/* success */.kX)(entries);
}

;// CONCATENATED MODULE: ./src/formats/erofs/shared-xattrs.ts
const [shared_xattrs_headerBytes, idBytes, shared_xattrs_entryBytes] = [12, 4, 4];
/** An inode lists the numbers of its shared attributes, four bytes each, before its own ones. */
function sharedXattrs(read, areaAt) {
    const found = new Map();
    return {
        note(at, bytes) {
            if (bytes === 0)
                return true;
            const count = bytes < shared_xattrs_headerBytes ? null : (read(at, shared_xattrs_headerBytes)?.[4] ?? null);
            if (count === null || shared_xattrs_headerBytes + count * idBytes > bytes)
                return false;
            const ids = read(at + shared_xattrs_headerBytes, count * idBytes);
            if (ids === null)
                return false;
            for (const id of Array.from({ length: count }, (_, index) => ids.readUInt32LE(index * 4))) {
                if (found.has(id))
                    continue;
                const start = areaAt + id * 4;
                // Name length, name kind, value length; then name and value, padded to four bytes.
                const entry = read(start, shared_xattrs_entryBytes);
                if (entry === null)
                    return false;
                const length = shared_xattrs_entryBytes + (entry[0] ?? 0) + entry.readUInt16LE(2);
                found.set(id, { start, bytes: Math.ceil(length / 4) * 4 });
            }
            return true;
        },
        extents: () => [...found.values()],
    };
}

;// CONCATENATED MODULE: ./src/formats/erofs/walk.ts







/** Owners that are not files; owners after these are files. */
const tables = [
    'superblock',
    'inodes',
    'extended attributes',
    'directories',
    'fragments',
];
const ownerOf = (table) => tables.indexOf(table);
const firstFile = tables.length;
/** Deeper than any path that the kernel opens. */
const depthLimit = 128;
/** For the paths of all files together: enough for some 500,000 files. */
const pathPartLimit = 4_000_000;
const directoryLimitBytes = 64 << 20;
/** For all files together: enough for 16 GiB and more, compressed or in chunks. */
const indexLimitBytes = 16 << 20;
/**
 * Walks an image from its root. Everything is claimed before it is read, and all claims together
 * are limited to the image size, so a self-overlapping image ends the walk early.
 */
function walkErofs(read, superblock) {
    const claims = new ClaimLedger();
    const xattrs = sharedXattrs(read, superblock.sharedXattrsAt);
    let [metadataBytes, directoryBytes, indexBytes] = [0, 0, 0];
    for (const { start, bytes } of superblock.head)
        claims.add(ownerOf('superblock'), start, bytes, true);
    /** Claims an inode, and its content for `owner`. */
    const take = (inode, owner) => {
        const content = contentOf(read, superblock, inode);
        if (!content.ok || isNotRead(content.value))
            return content;
        const { at, bytes, xattrBytes, kind } = inode;
        const { extents, tail, index } = content.value;
        const isDirectory = kind === 'directory';
        claims.add(ownerOf('inodes'), at, bytes, true);
        claims.add(ownerOf('extended attributes'), at + bytes, xattrBytes, true);
        if (!xattrs.note(at + bytes, xattrBytes))
            return damagedErofs(`the extended attributes of inode ${inode.nid} are out of bounds`);
        claims.add(ownerOf('inodes'), index.start, index.bytes, true);
        for (const extent of extents)
            claims.add(owner, extent.start, extent.bytes, isDirectory);
        claims.add(owner, tail.start, tail.bytes, true);
        metadataBytes += bytes + xattrBytes + index.bytes + tail.bytes;
        if (isDirectory) {
            const inBlocks = extents.reduce((sum, extent) => sum + extent.bytes, 0);
            metadataBytes += inBlocks;
            directoryBytes += inBlocks;
        }
        indexBytes += index.bytes;
        if (metadataBytes > superblock.imageBytes)
            return damagedErofs('its inodes take more space than the image has');
        return indexBytes > indexLimitBytes || directoryBytes > directoryLimitBytes
            ? (0,verdict/* success */.kX)({ notRead: 'its tables are too large' })
            : content;
    };
    const files = [];
    const met = new Map();
    const open = [
        { nid: superblock.rootNid, path: [] },
    ];
    let pathParts = 0;
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { nid, path } = next;
        const known = met.get(nid);
        const inode = known ?? readErofsInode(read, superblock, nid);
        if (inode === null)
            return damagedErofs(`there is no inode ${nid}`);
        met.set(nid, inode);
        if (inode.kind !== 'directory') {
            if (path.length === 0)
                return damagedErofs('its root is not a directory');
            const kind = inode.kind === 'symlink' ? 'symlink' : 'file';
            const isMetBefore = known !== undefined;
            const owner = isMetBefore ? null : firstFile + files.length;
            const size = isMetBefore || inode.kind === 'device' ? 0 : inode.size;
            files.push({ path, kind, owner, size });
            const taken = owner === null ? null : take(inode, owner);
            if (taken !== null && !taken.ok)
                return taken;
            if (taken !== null && isNotRead(taken.value))
                return (0,verdict/* success */.kX)(taken.value);
            continue;
        }
        if (known !== undefined)
            return damagedErofs(`directory ${nid} is in two places`);
        if (path.length === depthLimit)
            return damagedErofs('its directories are nested too deeply');
        const content = take(inode, ownerOf('directories'));
        if (!content.ok)
            return content;
        if (isNotRead(content.value))
            return (0,verdict/* success */.kX)(content.value);
        const entries = entriesOf(read, superblock, inode, content.value);
        if (!entries.ok)
            return entries;
        if (isNotRead(entries.value))
            return (0,verdict/* success */.kX)(entries.value);
        pathParts += entries.value.length * (path.length + 1);
        if (pathParts > pathPartLimit)
            return (0,verdict/* success */.kX)({ notRead: 'it has too many files' });
        if (entries.value.length === 0 && path.length > 0)
            files.push({ path, kind: 'directory', owner: null, size: 0 });
        // The stack takes the last entry first: reversing keeps the order of the image.
        for (const entry of entries.value.toReversed())
            open.push({ nid: entry.nid, path: [...path, entry.name] });
    }
    if (superblock.packedNid !== null) {
        const packed = readErofsInode(read, superblock, superblock.packedNid);
        if (packed === null || packed.kind === 'directory' || met.has(packed.nid))
            return damagedErofs('the inode of its fragments is not valid');
        const taken = take(packed, ownerOf('fragments'));
        if (!taken.ok)
            return taken;
        if (isNotRead(taken.value))
            return (0,verdict/* success */.kX)(taken.value);
    }
    for (const { start, bytes } of xattrs.extents())
        claims.add(ownerOf('extended attributes'), start, bytes, true);
    return (0,verdict/* success */.kX)({ files, claims });
}
/** The last block of a directory ends with its size. */
function entriesOf(read, { blockBytes }, { layout, size }, { extents, tail }) {
    if (layout !== 'plain' && layout !== 'inline')
        return (0,verdict/* success */.kX)({ notRead: 'its directories are not in plain blocks' });
    const entries = [];
    const blocks = extents[0] ?? { start: 0, bytes: 0 };
    for (let at = 0; at < size; at += blockBytes) {
        const length = Math.min(blockBytes, size - at);
        const block = read(at < blocks.bytes ? blocks.start + at : tail.start, length);
        if (block === null)
            return damagedErofs('a directory is out of bounds');
        const parsed = parseErofsDirectory(block);
        if (!parsed.ok)
            return parsed;
        // Not spread into push(): a block of 64 KiB has some thousand entries.
        for (const entry of parsed.value)
            entries.push(entry);
    }
    return (0,verdict/* success */.kX)(entries);
}

;// CONCATENATED MODULE: ./src/formats/erofs/erofs.ts





/** Keeps sums of sizes exact; only sparse files are this large. */
const sizeLimit = 2 ** 50;
/**
 * Reads an EROFS image. Each file counts with its blocks and its tail, compressed as in the image.
 * For a file with several names the first gets the bytes; blocks shared by several files and packed
 * fragments belong to no file. Null for any other file.
 *
 * @see https://docs.kernel.org/filesystems/erofs.html
 */
function parseErofs(file) {
    const superblock = parseErofsSuperblock(file);
    if (!superblock.ok)
        return superblock;
    if (superblock.value === null)
        return (0,verdict/* success */.kX)(null);
    const unlisted = (why) => (0,verdict/* success */.kX)({ note: `EROFS, not read by file: ${why}` });
    if (isNotRead(superblock.value))
        return unlisted(superblock.value.notRead);
    const { imageBytes, isCompressed, devices } = superblock.value;
    const walked = walkErofs(metadataReader(file, imageBytes), superblock.value);
    if (!walked.ok)
        return walked;
    if (isNotRead(walked.value))
        return unlisted(walked.value.notRead);
    const { files, claims } = walked.value;
    const settled = claims.settle(imageBytes);
    if (settled === null)
        return damagedErofs('its parts overlap or are out of bounds');
    if (files.reduce((sum, { size }) => sum + size, 0) > sizeLimit)
        return unlisted('its files are too large');
    const bytesOf = (owner) => owner === null ? 0 : (settled.bytesOf.get(owner) ?? 0);
    const named = Object.fromEntries(tables.map((table, owner) => [table, bytesOf(owner)]));
    const format = [
        'EROFS',
        isCompressed ? 'compressed' : '',
        devices > 0 ? 'partly on other devices' : '',
    ];
    return (0,verdict/* success */.kX)({
        files: files.map(({ path, kind, owner }) => ({ path, kind, bytes: bytesOf(owner) })),
        tables: { ...named, 'shared by several files': settled.sharedBytes },
        note: format.filter((word) => word !== '').join(', '),
        ...(isCompressed
            ? { unpacked: files.map(({ path, kind, size }) => ({ path, kind, bytes: size })) }
            : {}),
    });
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/host/system-error.ts
var system_error = __webpack_require__(23078);
;// CONCATENATED MODULE: ./src/host/files/range-copy.ts




const chunkBytes = 1 << 20;
const zeros = Buffer.alloc(chunkBytes);
/**
 * Copies these bytes to a temporary file for `use`, for programs that need a file, and removes it
 * afterwards. The file is sparse: zeros take no space. Null if there are more than `dataLimitBytes`
 * of other data.
 */
function withRangeCopy(bytes, dataLimitBytes, use) {
    const folder = (0,external_node_fs_.mkdtempSync)(external_node_path_default().join((0,external_node_os_.tmpdir)(), 'osv-kernel-size-'));
    try {
        const file = external_node_path_default().join(folder, 'image');
        return copyRanges(bytes, file, dataLimitBytes) ? use(file) : null;
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}
function copyRanges(bytes, file, dataLimitBytes) {
    const descriptor = (0,external_node_fs_.openSync)(file, 'wx', 0o600);
    try {
        (0,external_node_fs_.ftruncateSync)(descriptor, bytes.size);
        let data = 0;
        for (let at = 0; at < bytes.size; at += chunkBytes) {
            const chunk = bytes.read(at, Math.min(chunkBytes, bytes.size - at));
            if (zeros.compare(chunk, 0, chunk.length, 0, chunk.length) === 0)
                continue;
            data += chunk.length;
            if (data > dataLimitBytes)
                return false;
            (0,external_node_fs_.writeSync)(descriptor, chunk, 0, chunk.length, at);
        }
        return true;
    }
    catch (error) {
        throw (0,system_error/* atPath */.Z$)(error, file);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}

// EXTERNAL MODULE: ./src/host/process/tool-output.ts
var tool_output = __webpack_require__(63244);
;// CONCATENATED MODULE: ./src/formats/tool-limits.ts
/** For a program that lists a file system: enough for some 100,000 files. */
const toolLimits = { timeoutMs: 20_000, outputBytes: 96 << 20 };
/** Largest file system that is copied for a program: without zeros, and with them. */
const copyLimitBytes = 1 << 30;
const sizeLimitBytes = 8 * 2 ** 30;
/** Why a valid file system is not split by file. */
function noteWithout(format, program, output) {
    const why = {
        missing: 'is not installed',
        'too-large': 'lists too many files',
        timeout: 'took too long',
        failed: `says: ${output.kind === 'failed' ? output.message : ''}`,
    }[output.kind];
    return `${format}, not read by file: ${program} ${why}`;
}

;// CONCATENATED MODULE: ./src/formats/ext/listing.ts
const rootInode = 2;
const inodeLimit = 200_000;
const listing_depthLimit = 128;
const sectorBytes = 512;
const tooMany = { kind: 'too-large' };
/**
 * Lists a file system with `debugfs`: one run for each directory level, then one run for the block
 * counts. `run` passes it commands, one per line.
 */
function listExt(run) {
    const met = new Set([rootInode]);
    const entries = [];
    let level = [{ inode: rootInode, kind: 'directory', path: [] }];
    const directories = [];
    const filled = new Set();
    for (let depth = 0; level.length > 0; depth++) {
        if (depth === listing_depthLimit)
            return tooMany;
        const listed = ask(run, 'ls -p', level.map(({ inode }) => inode));
        if ('kind' in listed)
            return listed;
        // debugfs exits with 0 even if it could not open the file system.
        if (depth === 0 && (listed.get(rootInode) ?? []).length < 2)
            return { kind: 'failed', message: 'no root directory' };
        const next = [];
        for (const folder of level) {
            directories.push(folder.inode);
            for (const { inode, kind, name } of parseFolder(listed.get(folder.inode) ?? [])) {
                filled.add(folder);
                const entry = { inode, kind, path: [...folder.path, name] };
                entries.push(entry);
                // Guards against a directory that contains itself.
                if (kind === 'directory' && !met.has(inode))
                    next.push(entry);
                if (kind === 'directory')
                    met.add(inode);
            }
        }
        if (entries.length > inodeLimit)
            return tooMany;
        level = next;
    }
    const asked = new Set([...directories, ...entries.map(({ inode }) => inode)]);
    const answers = ask(run, 'stat', [...asked]);
    if ('kind' in answers)
        return answers;
    const bytesOf = new Map();
    for (const [inode, lines] of answers)
        bytesOf.set(inode, blockBytes(lines));
    return sumUp(entries, directories, filled, bytesOf);
}
function sumUp(entries, directories, filled, bytesOf) {
    let directoryBytes = 0;
    for (const inode of directories)
        directoryBytes += bytesOf.get(inode) ?? 0;
    const files = [];
    for (const entry of entries) {
        const { inode, kind, path } = entry;
        if (kind !== 'directory') {
            files.push({ path, kind, bytes: bytesOf.get(inode) ?? 0 });
            // Further names of the file count 0 bytes.
            bytesOf.set(inode, 0);
        }
        else if (!filled.has(entry))
            files.push({ path, kind, bytes: 0 });
    }
    return { files, directoryBytes };
}
/** Runs a command for each inode and returns the output lines by inode. */
function ask(run, command, inodes) {
    const output = run(inodes.map((inode) => `${command} <${inode}>\n`).join(''));
    if (output.kind !== 'output')
        return output;
    const answers = new Map();
    let lines;
    for (const line of output.bytes.toString().split('\n')) {
        // debugfs echoes each command before its output.
        const [, inode] = /^debugfs: {1,2}(?:ls -p|stat) <([0-9]{1,10})>$/.exec(line) ?? [];
        if (inode === undefined)
            lines?.push(line);
        else
            answers.set(Number(inode), (lines = []));
    }
    return answers;
}
/** Lines of `/inode/mode/user/group/name/bytes/`, the mode octal; deleted entries have inode 0. */
function parseFolder(lines) {
    const entries = [];
    for (const line of lines) {
        const [, inode = '0', type = '', name = ''] = /^\/([0-9]{1,10})\/([0-7]{2})[0-7]{4}\/[0-9]*\/[0-9]*\/([^/]+)\/[0-9]*\/$/.exec(line) ?? [];
        if (Number(inode) === 0 || name === '.' || name === '..')
            continue;
        const kind = type === '04' ? 'directory' : type === '12' ? 'symlink' : 'file';
        entries.push({ inode: Number(inode), kind, name });
    }
    return entries;
}
function blockBytes(lines) {
    for (const line of lines) {
        const [, count] = /Blockcount: ([0-9]{1,12})/.exec(line) ?? [];
        if (count !== undefined)
            return Number(count) * sectorBytes;
    }
    return 0;
}

;// CONCATENATED MODULE: ./src/formats/ext/ext.ts






const [ext_superblockAt, ext_superblockBytes] = [1024, 1024];
const ext_magic = 0xef53;
const [incompatibleAt, hasJournalToReplay, hasExtents, has64Bit] = [0x60, 0x04, 0x40, 0x80];
const [stateAt, wasUnmounted] = [0x3a, 1];
const program = 'debugfs';
/**
 * Reads an ext2, ext3 or ext4 file system: each file with the blocks that it takes, as reported by
 * `debugfs`. For a file with several names the first gets the bytes. Null for any other file.
 *
 * @see https://docs.kernel.org/filesystems/ext4/super.html
 */
function parseExt(file) {
    const superblock = parseSuperblock(Buffer.from(file.read(ext_superblockAt, ext_superblockBytes)));
    if (superblock === null)
        return (0,verdict/* success */.kX)(null);
    const { format, bytes, freeBytes, clusterBytes, isClean } = superblock;
    if (bytes > file.size || freeBytes > bytes)
        return (0,damaged_file/* damagedFile */.G)(`${format} file system`, `it claims ${bytes} bytes, the file has ${file.size}`);
    const tooLarge = (0,verdict/* success */.kX)({ note: `${format}, too large to list` });
    if (bytes > sizeLimitBytes)
        return tooLarge;
    const listing = withRangeCopy(file, copyLimitBytes, (image) => {
        const run = (commands) => 
        // -c: do not load the bitmaps, which a listing does not need.
        (0,tool_output/* toolOutput */.W)([program, '-c', '-f', '-', image], toolLimits, Buffer.from(commands));
        const listed = listExt(run);
        const free = isClean || 'kind' in listed ? null : freeInGroups(run);
        return { ...listed, freeBytes: free === null ? freeBytes : free * clusterBytes };
    });
    if (listing === null)
        return tooLarge;
    if ('kind' in listing)
        return (0,verdict/* success */.kX)({ note: noteWithout(format, program, listing) });
    return imageOf({ ...superblock, freeBytes: listing.freeBytes }, listing);
}
function imageOf({ format, bytes, freeBytes, isClean }, { files, directoryBytes }) {
    const inFiles = files.reduce((sum, file) => sum + file.bytes, 0);
    // Superblocks, group descriptors, bitmaps, inodes and the journal.
    const metadata = bytes - freeBytes - directoryBytes - inFiles;
    const unclean = 'not cleanly unmounted';
    if (metadata < 0)
        return isClean
            ? (0,damaged_file/* damagedFile */.G)(`${format} file system`, 'its files take more blocks than are in use')
            : (0,verdict/* success */.kX)({ note: `${format}, not read by file: ${unclean}` });
    const tables = {
        'directory blocks': directoryBytes,
        'inodes and journal': metadata,
        free: freeBytes,
    };
    return (0,verdict/* success */.kX)({ files, tables, note: isClean ? format : `${format}, ${unclean}` });
}
/**
 * Sums the free clusters (or blocks) of the groups, as `debugfs` lists them; null if it does not.
 * The kernel does the same at mount time: the superblock's own count is from the last unmount.
 */
function freeInGroups(run) {
    const output = run('stats\n');
    if (output.kind !== 'output')
        return null;
    const counts = output.bytes.toString().matchAll(/^ +([0-9]{1,10}) free (?:block|cluster)s?,/gm);
    const byGroup = Array.from(counts, ([, count]) => Number(count));
    return byGroup.length === 0 ? null : byGroup.reduce((sum, count) => sum + count, 0);
}
function parseSuperblock(bytes) {
    if (bytes.length < ext_superblockBytes || bytes.readUInt16LE(0x38) !== ext_magic)
        return null;
    const blockBits = 10 + bytes.readUInt32LE(0x18);
    // Both sizes are the same without clusters.
    const clusterBits = 10 + bytes.readUInt32LE(0x1c);
    if (blockBits > 16 || clusterBits > 30)
        return null;
    const features = bytes.readUInt32LE(incompatibleAt);
    const high = (at) => (features & has64Bit) === 0 ? 0 : bytes.readUInt32LE(at) * 2 ** 32;
    const blocks = bytes.readUInt32LE(4) + high(0x150);
    const free = bytes.readUInt32LE(12) + high(0x158);
    const format = (features & hasExtents) === 0 ? 'ext2/3' : 'ext4';
    return {
        format,
        bytes: blocks * 2 ** blockBits,
        freeBytes: free * 2 ** blockBits,
        clusterBytes: 2 ** clusterBits,
        isClean: (bytes.readUInt16LE(stateAt) & wasUnmounted) !== 0 && (features & hasJournalToReplay) === 0,
    };
}

;// CONCATENATED MODULE: ./src/formats/rofs/superblock.ts
const rofsBlockBytes = 512;
/** Eight 64-bit numbers, little endian on every architecture. */
const rofsSuperblockBytes = 64;
const rofs_superblock_magic = 0xdeadbeadn;
const version = 1n;
/** Null if this is not a ROFS image of a known version. */
function parseRofsSuperblock(file) {
    const bytes = file.read(0, rofsSuperblockBytes);
    if (bytes.length < rofsSuperblockBytes)
        return null;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const field = (index) => view.getBigUint64(index * 8, true);
    if (field(0) !== rofs_superblock_magic || field(1) !== version || field(2) !== BigInt(rofsBlockBytes))
        return null;
    // Above 2^53 only the magnitude is correct, which is enough: no file is that large.
    const number = (index) => Number(field(index));
    return {
        tablesStart: number(3) * rofsBlockBytes,
        tablesBytes: number(4) * rofsBlockBytes,
        directoryEntries: number(5),
        symlinks: number(6),
        inodes: number(7),
    };
}

;// CONCATENATED MODULE: ./src/formats/rofs/tables.ts
const modes = new Map([
    [0x4000, 'directory'],
    [0x8000, 'file'],
    [0xa000, 'symlink'],
]);
const inodeBytes = 32;
const entryHeadBytes = 10;
const symlinkHeadBytes = 2;
/**
 * Reads the three tables after the files: directory entries (inode, length, name), symbolic links
 * (length, target), inodes. Null if they do not fit into their blocks or have an unknown mode.
 */
function parseRofsTables(bytes, { directoryEntries, symlinks, inodes }) {
    const least = directoryEntries * entryHeadBytes + symlinks * symlinkHeadBytes;
    if (least + inodes * inodeBytes > bytes.length)
        return null;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const decoder = new TextDecoder();
    let at = 0;
    const entries = [];
    for (let index = 0; index < directoryEntries; index++) {
        if (at + entryHeadBytes > bytes.length)
            return null;
        const end = at + entryHeadBytes + view.getUint16(at + 8, true);
        if (end > bytes.length)
            return null;
        const name = decoder.decode(bytes.subarray(at + entryHeadBytes, end));
        entries.push({ name, inode: Number(view.getBigUint64(at, true)) });
        at = end;
    }
    const entryBytes = at;
    const symlinkBytes = [];
    for (let index = 0; index < symlinks; index++) {
        if (at + symlinkHeadBytes > bytes.length)
            return null;
        const length = symlinkHeadBytes + view.getUint16(at, true);
        symlinkBytes.push(length);
        at += length;
    }
    if (at + inodes * inodeBytes > bytes.length)
        return null;
    const parsed = [];
    for (let index = 0; index < inodes; index++, at += inodeBytes) {
        const kind = modes.get(view.getUint32(at, true));
        if (kind === undefined)
            return null;
        const first = Number(view.getBigUint64(at + 16, true));
        const count = Number(view.getBigUint64(at + 24, true));
        parsed.push({ kind, first, count });
    }
    return { entries, symlinkBytes, inodes: parsed, entryBytes, inodeBytes: inodes * inodeBytes };
}

;// CONCATENATED MODULE: ./src/formats/rofs/rofs.ts




const tablesLimitBytes = 64 << 20;
/** Deeper than any path that the kernel opens. */
const rofs_depthLimit = 128;
/**
 * Reads OSv's read-only file system; null for any other file.
 *
 * @see https://github.com/cloudius-systems/osv/blob/master/scripts/gen-rofs-img.py
 */
function parseRofs(file) {
    const superblock = parseRofsSuperblock(file);
    if (superblock === null)
        return (0,verdict/* success */.kX)(null);
    const { tablesStart, tablesBytes } = superblock;
    if (tablesBytes > tablesLimitBytes || tablesStart + tablesBytes > file.size)
        return damagedRofs('its tables reach past the end of the file');
    const tables = parseRofsTables(file.read(tablesStart, tablesBytes), superblock);
    if (tables === null)
        return damagedRofs('its tables do not fit into their blocks');
    const walked = walk(tables);
    if (!walked.ok)
        return walked;
    const { files, extents } = walked.value;
    if (!(0,extent/* areDisjoint */.h)(extents, rofsBlockBytes, tablesStart))
        return damagedRofs('the blocks of its files overlap or are out of bounds');
    return (0,verdict/* success */.kX)({
        files,
        tables: {
            superblock: rofsSuperblockBytes,
            'directory entries': tables.entryBytes,
            inodes: tables.inodeBytes,
        },
    });
}
/** Visits every inode once: a directory in itself, or a file in two folders, is damage. */
function walk({ entries, inodes, symlinkBytes }) {
    const files = [];
    const extents = [];
    const links = new Set();
    const met = new Set([1]);
    const open = [
        { inode: 1, path: [] },
    ];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { path } = next;
        // Inodes count from 1; the root is the first.
        const inode = inodes[next.inode - 1];
        if (inode === undefined)
            return damagedRofs(`there is no inode ${next.inode}`);
        const { kind, first, count } = inode;
        if (kind === 'symlink') {
            const bytes = symlinkBytes[first];
            if (bytes === undefined || links.has(first))
                return damagedRofs(`there is no link for inode ${next.inode}`);
            links.add(first);
            files.push({ path, kind, bytes });
        }
        else if (kind === 'file') {
            files.push({ path, kind, bytes: count });
            extents.push({ start: first * rofsBlockBytes, bytes: count });
        }
        else {
            if (first + count > entries.length || path.length === rofs_depthLimit)
                return damagedRofs(`the directory of inode ${next.inode} is not in its tables`);
            if (count === 0 && path.length > 0)
                files.push({ path, kind, bytes: 0 });
            // The stack takes the last entry first: reversing keeps the order of the image.
            for (const { inode: child, name } of entries.slice(first, first + count).reverse()) {
                if (met.has(child))
                    return damagedRofs(`inode ${child} is in two places`);
                met.add(child);
                open.push({ inode: child, path: [...path, name] });
            }
        }
    }
    return (0,verdict/* success */.kX)({ files, extents });
}
function damagedRofs(what) {
    return (0,verdict/* failure */.V2)('build-failed', `damaged ROFS image: ${what}`, {
        hint: 'an incomplete download or a full disk leaves such files; so does a file name that is not ASCII, which OSv’s gen-rofs-img.py writes with the wrong length',
    });
}

;// CONCATENATED MODULE: ./src/formats/squashfs/squashfs.ts






const squashfs_superblockBytes = 96;
const squashfs_magic = 0x7371_7368;
const compressions = ['', 'gzip', 'lzma', 'lzo', 'xz', 'lz4', 'zstd'];
const squashfs_kinds = { d: 'directory', l: 'symlink' };
/** Mode, owner, bytes, modification time, path below a folder that unsquashfs names. */
const line = /^([-dlbcps])\S{9} +\S+ +([0-9]+) \S+ \S+ squashfs-root\/(.+)$/;
const fileLimit = 1 << 20;
/**
 * Reads a squashfs image; null for any other file. Files share compressed blocks, so no file has
 * bytes of its own: `unsquashfs` lists their unpacked sizes.
 *
 * @see https://docs.kernel.org/filesystems/squashfs.html
 */
function parseSquashfs(file) {
    const superblock = Buffer.from(file.read(0, squashfs_superblockBytes));
    if (superblock.length < squashfs_superblockBytes || superblock.readUInt32LE(0) !== squashfs_magic)
        return (0,verdict/* success */.kX)(null);
    const usedBytes = Number(superblock.readBigUInt64LE(40));
    if (usedBytes < squashfs_superblockBytes || usedBytes > file.size)
        return (0,damaged_file/* damagedFile */.G)('squashfs image', `it claims ${usedBytes} bytes, the file has ${file.size}`);
    const format = ['squashfs', compressions[superblock.readUInt16LE(20)] ?? 'unknown'].join(', ');
    const known = { note: format, usedBytes, unpacked: null };
    if (usedBytes > copyLimitBytes)
        return (0,verdict/* success */.kX)({ ...known, note: `${format}; too large to list` });
    const listed = withRangeCopy((0,ranges/* rangesWithin */.EF)(file, 0, usedBytes), copyLimitBytes, (image) => (0,tool_output/* toolOutput */.W)(['unsquashfs', '-no-progress', '-lln', image], toolLimits));
    if (listed === null)
        return (0,verdict/* success */.kX)(known);
    if (listed.kind !== 'output')
        return (0,verdict/* success */.kX)({ ...known, note: noteWithout(format, 'unsquashfs', listed) });
    return (0,verdict/* success */.kX)({ ...known, unpacked: parseListing(listed.bytes.toString()) });
}
function parseListing(text) {
    const files = [];
    for (const written of text.split('\n')) {
        const [, type = '', bytes = '', listed] = line.exec(written) ?? [];
        if (listed === undefined || files.length === fileLimit)
            continue;
        const kind = squashfs_kinds[type] ?? 'file';
        const [where = ''] = kind === 'symlink' ? listed.split(' -> ', 1) : [listed];
        const path = where.split('/').filter((part) => part !== '');
        if (path.length > 0)
            files.push({ path, kind, bytes: kind === 'file' ? Number(bytes) : 0 });
    }
    return files;
}

// EXTERNAL MODULE: ./src/formats/tar/header.ts
var tar_header = __webpack_require__(17015);
// EXTERNAL MODULE: ./src/formats/tar/overrides.ts
var tar_overrides = __webpack_require__(65725);
;// CONCATENATED MODULE: ./src/formats/tar/tar.ts




const tar_damaged = (0,damaged_file/* damagedFormat */.D)('tar archive');
const tar_memberLimit = 1 << 20;
/** Limit for names and attributes stored as header content. */
const attributesLimitBytes = 1 << 20;
const tar_kinds = { 2: 'symlink', 5: 'directory' };
/** GNU's long names and links, and POSIX attributes for one member or for all. */
const describing = new Set(['L', 'K', 'x', 'g']);
/** Links and devices have no content, whatever size the header has. */
const withoutContent = new Set(['1', '2', '3', '4', '5', '6']);
const padded = (bytes) => Math.ceil(bytes / tar_header/* blockBytes */.V) * tar_header/* blockBytes */.V;
function isTar(file) {
    return (0,tar_header/* parseTarHeader */.O)(file.read(0, tar_header/* blockBytes */.V)) !== null;
}
/**
 * Reads a tar archive in ustar, pax or GNU format; null for any other file. Headers for long names
 * and other attributes count with their contents.
 *
 * @see https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html#tag_20_94_13_06
 */
function parseTar(file) {
    if (!isTar(file))
        return (0,verdict/* success */.kX)(null);
    const files = [];
    let headerBytes = 0;
    let overrides = {};
    for (let at = 0, count = 0; at < file.size; count++) {
        const block = file.read(at, tar_header/* blockBytes */.V);
        // Two blocks of zeros end the archive; some writers leave one or none.
        if (block.every((byte) => byte === 0))
            break;
        const header = (0,tar_header/* parseTarHeader */.O)(block);
        if (header === null)
            return tar_damaged(`no member header at byte ${at}`);
        if (count === tar_memberLimit)
            return tar_damaged(`it has more than ${tar_memberLimit} members`);
        const bytes = contentBytes(header, overrides);
        const dataAt = at + tar_header/* blockBytes */.V + sparseMapBytes(file, at, header, block);
        if (dataAt + bytes > file.size)
            return tar_damaged('a member reaches past its end');
        headerBytes += dataAt - at;
        if (describing.has(header.type)) {
            if (bytes > attributesLimitBytes)
                return tar_damaged(`the attributes at byte ${at} are too long`);
            // In practice global attributes (`g`) have no name and no size.
            if (header.type !== 'g')
                overrides = { ...overrides, ...(0,tar_overrides/* overridesOf */.F)(header.type, file.read(dataAt, bytes)) };
            headerBytes += bytes;
        }
        else {
            const path = (overrides.path ?? header.path)
                .split('/')
                .filter((part) => part !== '' && part !== '.');
            if (path.length > 0)
                files.push({ path, kind: tar_kinds[header.type] ?? 'file', bytes });
            else if (bytes > 0)
                return tar_damaged(`the member at byte ${at} has no name`);
            overrides = {};
        }
        at = dataAt + padded(bytes);
    }
    return (0,verdict/* success */.kX)({ files, tables: { headers: headerBytes } });
}
function contentBytes({ type, bytes }, overrides) {
    if (describing.has(type))
        return bytes;
    return withoutContent.has(type) ? 0 : (overrides.bytes ?? bytes);
}
/** After the header of a GNU sparse file come map blocks; each has a flag if another follows. */
function sparseMapBytes(file, at, { type }, header) {
    let length = 0;
    let more = type === 'S' && header[482] === 1;
    while (more && at + length < file.size) {
        length += tar_header/* blockBytes */.V;
        more = file.read(at + length, tar_header/* blockBytes */.V)[504] === 1;
    }
    return length;
}

;// CONCATENATED MODULE: ./src/formats/unlisted-file-systems.ts

/** File systems that are detected but not read. */
const fileSystems = [
    { name: 'XFS', at: 0, text: 'XFSB' },
    { name: 'Btrfs', at: 0x10040, text: '_BHRfS_M' },
    { name: 'FAT32', at: 82, text: 'FAT32   ' },
    { name: 'FAT16', at: 54, text: 'FAT16   ' },
    { name: 'FAT12', at: 54, text: 'FAT12   ' },
];
/** Null for any other file. */
function parseUnlisted(file) {
    const found = fileSystems.find(({ at, text }) => Buffer.from(file.read(at, text.length)).toString('latin1') === text);
    return (0,verdict/* success */.kX)(found === undefined ? null : { note: `${found.name}, not read by file` });
}

// EXTERNAL MODULE: ./src/size/reader.ts
var reader = __webpack_require__(1838);
// EXTERNAL MODULE: ./src/size/folders.ts
var folders = __webpack_require__(19000);
// EXTERNAL MODULE: ./src/size/namesakes.ts
var namesakes = __webpack_require__(71713);
;// CONCATENATED MODULE: ./src/size/trees/packed-tree.ts


/**
 * The size tree of an archive or a file system: its files by path, then its own tables and padding
 * in one node.
 */
function packedTree(name, imageBytes, image) {
    if (!('files' in image))
        return (0,reader/* leafOf */.e)(name, imageBytes, image.note);
    const { files, tables, note, unpacked } = image;
    const packed = filesByPath(files);
    const used = [...packed, ...unattributedParts(tables)].reduce((sum, { bytes }) => sum + bytes, 0);
    const parts = unattributedParts({ ...tables, padding: imageBytes - used });
    return {
        name,
        kind: 'artifact',
        bytes: imageBytes,
        children: [...packed, (0,folders/* sumOf */.X)('(file system)', 'unattributed', parts)],
        ...(note === undefined ? {} : { note }),
        ...(unpacked === undefined ? {} : { views: [unpackedView(unpacked)] }),
    };
}
/** Files by path with their unpacked sizes. */
function unpackedView(files) {
    return (0,folders/* sumOf */.X)('unpacked', 'view', filesByPath(files));
}
/** Unattributed parts of a file by name, without empty ones. */
function unattributedParts(parts) {
    return Object.entries(parts)
        .filter(([, bytes]) => bytes !== 0)
        .map(([part, bytes]) => ({ name: `(${part})`, kind: 'unattributed', bytes }));
}
function filesByPath(files) {
    return (0,folders/* foldersOf */.p)(files.map(({ path, kind, bytes }) => {
        return { folders: path.slice(0, -1), node: { name: path.at(-1) ?? '', kind, bytes } };
    }));
}

;// CONCATENATED MODULE: ./src/size/trees/ar-tree.ts



/** The size tree of an archive of object files; members of one name are added up. */
function arTree(name, bytes, { members, headerBytes, tableBytes, paddingBytes }) {
    const rest = unattributedParts({
        headers: headerBytes,
        'symbol and name tables': tableBytes,
        padding: paddingBytes,
    });
    const objects = members.map(({ name: member, bytes: size }) => {
        return { name: member, kind: 'object', bytes: size };
    });
    const children = [...(0,namesakes/* mergeNamesakes */.x)(objects), (0,folders/* sumOf */.X)('(archive)', 'unattributed', rest)];
    return { name, kind: 'artifact', bytes, children };
}

// EXTERNAL MODULE: ./src/formats/bzimage/bzimage.ts
var bzimage = __webpack_require__(86235);
// EXTERNAL MODULE: ./src/formats/elf/header.ts
var elf_header = __webpack_require__(30877);
// EXTERNAL MODULE: ./src/formats/elf/sections.ts
var elf_sections = __webpack_require__(81592);
// EXTERNAL MODULE: ./src/formats/elf/fields.ts
var elf_fields = __webpack_require__(10337);
// EXTERNAL MODULE: ./src/formats/elf/strings.ts
var strings = __webpack_require__(96444);
;// CONCATENATED MODULE: ./src/formats/elf/symbol-offsets.ts

const [functionType, threadLocal, indirectFunction] = [2, 6, 10];
/** e_machine of 32-bit Arm. */
const arm = 40;
const twoTo32 = 0x1_0000_0000;
/**
 * Offset of a symbol in its section. The value of a symbol is an address in linked files, an offset
 * in the section in relocatable files, and an offset in the TLS segment for thread-local symbols.
 */
function symbolOffsets(fields, header, sections) {
    const offsetOf = offsetsByValue(fields, header, sections);
    if (header.machine !== arm)
        return offsetOf;
    // Bit 0 of a function's value marks Thumb code and is not part of the address:
    // https://github.com/ARM-software/abi-aa/blob/main/aaelf32/aaelf32.rst#symbol-values
    return (section, valueAt, type) => offsetOf(section, valueAt, type) -
        (type === functionType || type === indirectFunction ? fields.word(valueAt) & 1 : 0);
}
/**
 * A kernel's addresses (0xffffffff81000000) do not fit into a double, so high and low halves are
 * subtracted separately: the difference of two addresses in one section is small and exact.
 */
function offsetsByValue(fields, header, sections) {
    if (header.relocatable)
        return (_section, valueAt) => fields.native(valueAt);
    const { wide, little } = header.encoding;
    const high = Float64Array.from(sections, ({ address }) => Number(address >> 32n));
    const low = Float64Array.from(sections, ({ address }) => Number(address & 0xffffffffn));
    const inSegment = offsetsInTlsSegment(sections);
    return (section, valueAt, type) => {
        if (type === threadLocal)
            return fields.native(valueAt) - (inSegment[section] ?? 0);
        const valueHigh = wide ? fields.word(valueAt + (little ? 4 : 0)) : 0;
        const valueLow = fields.word(valueAt + (wide && !little ? 4 : 0));
        return (valueHigh - (high[section] ?? 0)) * twoTo32 + (valueLow - (low[section] ?? 0));
    };
}
/** The TLS segment starts with the first of its sections. */
function offsetsInTlsSegment(sections) {
    const isTls = ({ flags }) => (flags & elf_sections/* sectionFlags */.VL.tls) !== 0;
    const start = sections
        .filter(isTls)
        .reduce((least, { address }) => (least === undefined || address < least ? address : least), undefined);
    return sections.map((section) => isTls(section) && start !== undefined ? Number(section.address - start) : 0);
}

;// CONCATENATED MODULE: ./src/formats/elf/symbol-table.ts
/** Columns with a fixed capacity, filled by `add`. */
class SymbolColumns {
    count = 0;
    names = [];
    sizes;
    sections;
    offsets;
    bindings;
    constructor(capacity) {
        this.sizes = new Float64Array(capacity);
        this.sections = new Uint32Array(capacity);
        this.offsets = new Float64Array(capacity);
        this.bindings = new Uint8Array(capacity);
    }
    add(name, size, section, offset, binding) {
        const index = this.count++;
        this.names.push(name);
        this.sizes[index] = size;
        this.sections[index] = section;
        this.offsets[index] = offset;
        this.bindings[index] = binding;
    }
}

;// CONCATENATED MODULE: ./src/formats/elf/symbols.ts






const symbols_tableLimitBytes = 256 << 20;
const symbolLimit = 4_000_000;
/** Values of `ElfSymbols.bindings` by ELF binding: local, global, weak. */
const bindings = [2, 0, 1];
const otherBinding = 3;
const sectionSymbol = 3;
const fileSymbol = 4;
/** st_shndx: special values from here on (undefined is 0). */
const firstReservedIndex = 0xff00;
const indexIsElsewhere = 0xffff;
const symbols_layouts = {
    narrow: { bytes: 16, info: 12, index: 14, value: 4, size: 8 },
    wide: { bytes: 24, info: 4, index: 6, value: 8, size: 16 },
};
/** The full symbol table, or the dynamic one in a stripped file. */
function chooseSymbolTable(sections) {
    const full = sections.findIndex(({ type }) => type === elf_sections/* sectionTypes */.PH.symbols);
    return full === -1 ? sections.findIndex(({ type }) => type === elf_sections/* sectionTypes */.PH.dynamicSymbols) : full;
}
/** Symbols that lie in a section, in table order. */
function readSymbols(file, header, sections) {
    const tableIndex = chooseSymbolTable(sections);
    const table = sections[tableIndex];
    if (table === undefined)
        return (0,verdict/* success */.kX)(new SymbolColumns(0));
    const bytes = (0,elf_fields/* readTable */.xz)(file, 'the symbol table', table.fileOffset, table.fileBytes, symbols_tableLimitBytes);
    if (!bytes.ok)
        return bytes;
    const names = sections[table.link];
    if (names?.type !== elf_sections/* sectionTypes */.PH.strings)
        return (0,elf_fields/* damaged */.qM)(`section ${table.link} should hold the symbol names but is not a string table`);
    const nameAt = (0,strings/* readStringTable */.O)(file, 'the table of symbol names', names.fileOffset, names.fileBytes);
    if (!nameAt.ok)
        return nameAt;
    const indices = readSectionIndices(file, header.encoding, sections, tableIndex);
    if (!indices.ok)
        return indices;
    const layout = symbols_layouts[header.encoding.wide ? 'wide' : 'narrow'];
    const fields = (0,elf_fields/* fieldsOf */.Pf)(bytes.value, header.encoding);
    const offsetOf = symbolOffsets(fields, header, sections);
    const count = Math.floor(bytes.value.length / layout.bytes);
    if (count > symbolLimit)
        return (0,elf_fields/* damaged */.qM)(`it has ${count} symbols, more than the ${symbolLimit} allowed`);
    const symbols = new SymbolColumns(count);
    // Entry 0 is always empty.
    for (let index = 1; index < count; index++) {
        const at = index * layout.bytes;
        const written = fields.half(at + layout.index);
        const section = written === indexIsElsewhere ? indices.value(index) : written;
        if (section === 0 || (written >= firstReservedIndex && written !== indexIsElsewhere))
            continue;
        const info = fields.byte(at + layout.info);
        const type = info & 0xf;
        if (type === sectionSymbol || type === fileSymbol)
            continue;
        if (section >= sections.length)
            return (0,elf_fields/* damaged */.qM)(`symbol ${index} is in section ${section} of ${sections.length}`);
        const name = nameAt.value(fields.word(at));
        if (!name.ok)
            return name;
        const offset = offsetOf(section, at + layout.value, type);
        const binding = bindings[info >> 4] ?? otherBinding;
        symbols.add(name.value, fields.native(at + layout.size), section, offset, binding);
    }
    return (0,verdict/* success */.kX)(symbols);
}
/** Section indices above 0xfeff, kept in a table of their own (SHT_SYMTAB_SHNDX). */
function readSectionIndices(file, encoding, sections, symbolTable) {
    const table = sections.find(({ type, link }) => type === elf_sections/* sectionTypes */.PH.symbolSectionIndices && link === symbolTable);
    if (table === undefined)
        return (0,verdict/* success */.kX)(() => 0);
    const what = 'the table of section indices';
    const bytes = (0,elf_fields/* readTable */.xz)(file, what, table.fileOffset, table.fileBytes, symbols_tableLimitBytes);
    if (!bytes.ok)
        return bytes;
    const fields = (0,elf_fields/* fieldsOf */.Pf)(bytes.value, encoding);
    return (0,verdict/* success */.kX)((symbol) => (symbol * 4 + 4 <= bytes.value.length ? fields.word(symbol * 4) : 0));
}

;// CONCATENATED MODULE: ./src/formats/elf/elf.ts




/**
 * Reads the tables of an ELF file; null for any other file. Fails on a file that contradicts
 * itself: every offset, size and count is checked against the file, so the cost is bounded by its
 * size. Format: `man 5 elf`, https://refspecs.linuxfoundation.org/elf/gabi4+/contents.html
 */
function parseElf(file) {
    const parsed = (0,elf_header/* parseElfHeader */.Ki)(file.read(0, elf_header/* elfHeaderBytes */.GP));
    if (!parsed.ok)
        return parsed;
    if (parsed.value === null)
        return (0,verdict/* success */.kX)(null);
    const header = parsed.value;
    const sections = (0,elf_sections/* readSections */.jn)(file, header);
    if (!sections.ok)
        return sections;
    const symbols = readSymbols(file, header, sections.value);
    if (!symbols.ok)
        return symbols;
    return (0,verdict/* success */.kX)({
        header,
        fileBytes: file.size,
        sections: sections.value,
        symbols: symbols.value,
    });
}

;// CONCATENATED MODULE: ./src/formats/dwarf/cursor.ts

/** Longer names are cut. */
const textLimit = 4096;
/** Nearly all names are shorter. */
const shortText = 128;
/** For sections that are not held in memory. */
const cursor_windowBytes = 2048;
/** LEB128 bytes, of seven bits each, that fit exactly into a plain number. */
const plainLebBytes = 7;
/**
 * Reads a section sequentially through a window. Past the end it returns zeros and sets `isPast`,
 * so callers read a whole structure and check once.
 */
class Cursor {
    at = 0;
    isPast = false;
    #source;
    #little;
    /** Set if the whole section is in memory. */
    #whole;
    #window = new DataView(new ArrayBuffer(0));
    #windowAt = 0;
    constructor(source, little) {
        this.#source = source;
        this.#little = little;
    }
    /** A cursor over bytes in memory, all of them in one window. */
    static over(bytes, little) {
        const cursor = new Cursor((0,ranges/* bytesInMemory */.E1)(bytes), little);
        cursor.#whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        cursor.#window = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        return cursor;
    }
    get size() {
        return this.#source.size;
    }
    /** The whole section; null if it is larger than the limit. */
    whole(limitBytes) {
        return this.size > limitBytes ? null : this.#source.read(0, this.size);
    }
    seek(at) {
        this.at = at;
        return this;
    }
    skip(bytes) {
        this.at += bytes;
    }
    byte() {
        const within = this.at - this.#windowAt;
        if (within >= 0 && within < this.#window.byteLength) {
            this.at++;
            return this.#window.getUint8(within);
        }
        const at = this.#find(1);
        return at === -1 ? 0 : this.#window.getUint8(at);
    }
    /** One to eight bytes; above 2^53 only the magnitude is correct. */
    unsigned(bytes) {
        if (bytes === 8)
            return Number(this.address(8));
        const at = this.#find(bytes);
        if (at === -1)
            return 0;
        if (bytes === 4)
            return this.#window.getUint32(at, this.#little);
        let value = 0;
        for (let index = 0; index < bytes; index++)
            value =
                value * 0x100 + this.#window.getUint8(this.#little ? at + bytes - 1 - index : at + index);
        return value;
    }
    /** An address of 4 or 8 bytes, exact. */
    address(bytes) {
        if (bytes !== 8)
            return BigInt(this.unsigned(bytes));
        const at = this.#find(8);
        if (at === -1)
            return 0n;
        return this.#window.getBigUint64(at, this.#little);
    }
    /** LEB128; for signed numbers the bits are correct, the sign is not extended. */
    leb() {
        // Nearly all are short, and bigint arithmetic is slow.
        let [plain, unit] = [0, 1];
        for (let count = 0; count < plainLebBytes; count++) {
            const byte = this.byte();
            plain += (byte & 0x7f) * unit;
            if (byte < 0x80)
                return BigInt(plain);
            unit *= 0x80;
        }
        let [value, shift] = [BigInt(plain), BigInt(plainLebBytes * 7)];
        for (let count = plainLebBytes; count < 10; count++) {
            const byte = this.byte();
            value |= BigInt(byte & 0x7f) << shift;
            if (byte < 0x80)
                return value;
            shift += 7n;
        }
        this.isPast = true;
        return 0n;
    }
    /** LEB128 for small values (codes, forms, lengths), without the cost of bigint. */
    smallLeb() {
        let byte = this.byte();
        // Nearly all are one byte.
        if (byte < 0x80)
            return byte;
        let [value, unit] = [byte & 0x7f, 0x80];
        for (let count = 1; count < 10; count++) {
            byte = this.byte();
            value += (byte & 0x7f) * unit;
            if (byte < 0x80)
                return value;
            unit *= 0x80;
        }
        this.isPast = true;
        return 0;
    }
    /** Text up to a zero byte; longer text than any name is cut, and `isPast` is set. */
    text() {
        let bytes = this.#read(shortText);
        let end = bytes.indexOf(0);
        if (end === -1) {
            bytes = this.#read(textLimit);
            end = bytes.indexOf(0);
        }
        this.at += end + 1;
        if (end !== -1)
            return bytes.toString('utf8', 0, end);
        this.isPast = true;
        return `${bytes.toString('utf8')}…`;
    }
    #read(length) {
        if (this.#whole !== undefined)
            return this.#whole.subarray(this.at, this.at + length);
        const { buffer, byteOffset, byteLength } = this.#source.read(this.at, length);
        return Buffer.from(buffer, byteOffset, byteLength);
    }
    /** Consumes the next bytes and returns their place in the window; -1 past the end. */
    #find(bytes) {
        let at = this.at - this.#windowAt;
        if (at < 0 || at + bytes > this.#window.byteLength) {
            if (!(this.at >= 0 && this.at + bytes <= this.#source.size)) {
                this.isPast = true;
                return -1;
            }
            const { buffer, byteOffset, byteLength } = this.#source.read(this.at, cursor_windowBytes);
            this.#window = new DataView(buffer, byteOffset, byteLength);
            this.#windowAt = this.at;
            at = 0;
            if (bytes > this.#window.byteLength) {
                this.isPast = true;
                return -1;
            }
        }
        this.at += bytes;
        return at;
    }
}

;// CONCATENATED MODULE: ./src/formats/dwarf/abbreviations.ts

/** DW_FORM_implicit_const: the value is in the abbreviation. */
const implicitConstant = 0x21;
/**
 * Works on the whole section in memory: some megabytes for a kernel, nearly all of it skipped.
 * Units have their own tables or share them, so all lookups together read the section twice at
 * most.
 */
function abbreviationsIn(section) {
    const known = new Map();
    const cursor = Cursor.over(section, true);
    let left = section.length * 2;
    return (table, code) => {
        const codes = known.get(table) ?? new Map();
        known.set(table, codes);
        let at = codes.get(code);
        if (at === undefined) {
            const end = Math.min(section.length, table + left);
            at = placeOfAttributes(section, table, code, end);
            left -= Math.max(0, (at === -1 ? end : at) - table);
            codes.set(code, at);
        }
        cursor.isPast = false;
        return at === -1 ? null : cursor.seek(at);
    };
}
/**
 * Skips the declarations of a table up to the one with a code and returns where its attributes
 * begin; -1 if it is not found before `end`. A kernel has tens of thousands of declarations and
 * about two thousand are needed, so numbers are skipped without decoding them.
 */
function placeOfAttributes(bytes, table, code, end) {
    let at = table;
    const passNumber = () => {
        while (at < end && (bytes[at++] ?? 0) >= 0x80)
            ;
    };
    while (at < end) {
        const start = at;
        passNumber();
        const declared = numberOf(bytes, start, at);
        if (declared === 0)
            return -1;
        // Skip its tag, and whether it has children.
        passNumber();
        at++;
        if (declared === code)
            return at < end ? at : -1;
        for (let isEnd = false; !isEnd && at < end;) {
            const attribute = bytes[at] ?? 0;
            if (attribute < 0x80)
                at++;
            else
                passNumber();
            const form = bytes[at] ?? 0;
            if (form < 0x80)
                at++;
            else
                passNumber();
            isEnd = attribute === 0 && form === 0;
            if (form === implicitConstant)
                passNumber();
        }
    }
    return -1;
}
/** LEB128: seven bits per byte, the lowest first. */
function numberOf(bytes, start, end) {
    let value = 0;
    for (let at = end - 1; at >= start; at--)
        value = value * 0x80 + ((bytes[at] ?? 0) & 0x7f);
    return value;
}

// EXTERNAL MODULE: ./src/formats/compression/zstd.ts
var zstd = __webpack_require__(10490);
;// CONCATENATED MODULE: ./src/formats/dwarf/sections.ts






/** Limit for all unpacked sections together, since these are held in memory. */
const unpackedLimitBytes = 256 << 20;
const inMemoryBytes = 8 << 20;
const [zlibFormat, zstdFormat] = [1, 2];
/** Opens debug sections by name, each once, and unpacks compressed ones. */
function openSections(file, encoding, sections) {
    const opened = new Map();
    let left = unpackedLimitBytes;
    return (name) => {
        const before = opened.get(name);
        if (before !== undefined)
            return before;
        const section = sections.find((one) => one.name === name && one.fileBytes > 0);
        let source = null;
        if (section !== undefined) {
            source = (0,ranges/* rangesWithin */.EF)(file, section.fileOffset, section.fileBytes);
            if ((section.flags & elf_sections/* sectionFlags */.VL.compressed) !== 0)
                source = unpacked(source, encoding, left);
            if (source !== null && (section.flags & elf_sections/* sectionFlags */.VL.compressed) !== 0)
                left -= source.size;
        }
        const cursor = source === null ? null : cursorOf(name, source, encoding.little);
        opened.set(name, cursor);
        return cursor;
    };
}
/**
 * Small sections are accessed at random, so they are read at once; `.debug_info` is not, since only
 * the first bytes of each unit are needed.
 */
function cursorOf(name, source, little) {
    return name !== '.debug_info' && source.size <= inMemoryBytes
        ? Cursor.over(source.read(0, source.size), little)
        : new Cursor(source, little);
}
/** ElfN_Chdr: format, size, alignment; then the data. */
function unpacked(source, encoding, limitBytes) {
    const headerBytes = encoding.wide ? 24 : 12;
    if (source.size < headerBytes)
        return null;
    const header = (0,elf_fields/* fieldsOf */.Pf)(source.read(0, headerBytes), encoding);
    const [format, size] = [header.word(0), header.native(encoding.wide ? 8 : 4)];
    if (size === 0 || size > limitBytes || source.size > limitBytes)
        return null;
    const packed = source.read(headerBytes, source.size - headerBytes);
    const options = { maxOutputLength: size };
    try {
        const bytes = format === zlibFormat
            ? external_node_zlib_default().inflateSync(packed, options)
            : format === zstdFormat && zstd/* hasZstd */.UZ
                ? external_node_zlib_default().zstdDecompressSync(packed, options)
                : null;
        return bytes?.length === size ? (0,ranges/* bytesInMemory */.E1)(bytes) : null;
    }
    catch (error) {
        if (error.code === undefined)
            throw error;
        return null;
    }
}

;// CONCATENATED MODULE: ./src/formats/dwarf/texts.ts
/** Limit for all strings together: overlapping ones can add up to far more than the file. */
const texts_textLimit = 32 << 20;
/** Reads each string once: most units name the same folder. */
function textsIn(open) {
    const known = {
        '.debug_str': new Map(),
        '.debug_line_str': new Map(),
    };
    let total = 0;
    return (section, at) => {
        const before = known[section].get(at);
        if (before !== undefined)
            return before;
        const cursor = open(section);
        if (cursor === null || at >= cursor.size || total > texts_textLimit)
            return null;
        const text = cursor.seek(at).text();
        total += text.length;
        known[section].set(at, text);
        return text;
    };
}

;// CONCATENATED MODULE: ./src/formats/dwarf/unit-header.ts
const [compileUnit, partialUnit, skeletonUnit] = [1, 3, 4];
const wideMark = 0xffff_ffff;
/** Reads the header at the cursor; null if it is cut off or of an unknown version. */
function readUnitHeader(cursor) {
    const short = cursor.unsigned(4);
    const offsetBytes = short === wideMark ? 8 : 4;
    const length = short === wideMark ? cursor.unsigned(8) : short;
    const end = cursor.at + length;
    const version = cursor.unsigned(2);
    if (version < 2 || version > 5 || end > cursor.size)
        return null;
    const type = version === 5 ? cursor.byte() : compileUnit;
    const early = version === 5 ? cursor.byte() : 0;
    const abbreviations = cursor.unsigned(offsetBytes);
    const addressBytes = version === 5 ? early : cursor.byte();
    if (type === skeletonUnit)
        cursor.skip(8);
    if (cursor.isPast || cursor.at > end || (addressBytes !== 4 && addressBytes !== 8))
        return null;
    const hasCode = type === compileUnit || type === partialUnit || type === skeletonUnit;
    return { version, addressBytes, offsetBytes, abbreviations, hasCode, firstEntry: cursor.at, end };
}

;// CONCATENATED MODULE: ./src/formats/dwarf/ranges.ts
const wrap = (address) => BigInt.asUintN(64, address);
/** A list of `.debug_ranges` (up to version 4): address pairs; null if it is not terminated. */
function readPairs(cursor, context) {
    const { addressBytes } = context.header;
    const newBase = addressBytes === 8 ? 0xffffffffffffffffn : 0xffffffffn;
    const ranges = [];
    let { base } = context;
    for (;;) {
        const [start, end] = [cursor.address(addressBytes), cursor.address(addressBytes)];
        if (cursor.isPast || context.budget.left-- <= 0)
            return null;
        if (start === 0n && end === 0n)
            return ranges;
        if (start === newBase)
            base = end;
        else
            ranges.push({ start: wrap(base + start), end: wrap(base + end) });
    }
}
/** A list of `.debug_rnglists` (version 5): eight kinds of entries; null if not terminated. */
function readRangeList(cursor, context) {
    const { addressBytes } = context.header;
    const ranges = [];
    const plain = () => cursor.address(addressBytes);
    const indexed = () => context.addressAt(cursor.smallLeb());
    let base = context.base;
    for (;;) {
        const kind = cursor.byte();
        if (cursor.isPast || context.budget.left-- <= 0)
            return null;
        let [start, end] = [null, null];
        switch (kind) {
            case 0:
                return ranges;
            case 1:
                base = indexed();
                if (base === null)
                    return null;
                continue;
            case 5:
                base = plain();
                continue;
            case 2:
                ;
                [start, end] = [indexed(), indexed()];
                break;
            case 3:
                start = indexed();
                end = (start ?? 0n) + cursor.leb();
                break;
            case 4:
                ;
                [start, end] = [base + cursor.leb(), base + cursor.leb()];
                break;
            case 6:
                ;
                [start, end] = [plain(), plain()];
                break;
            case 7:
                start = plain();
                end = start + cursor.leb();
                break;
        }
        if (start === null || end === null)
            return null;
        ranges.push({ start: wrap(start), end: wrap(end) });
    }
}

;// CONCATENATED MODULE: ./src/formats/dwarf/values.ts
const other = { kind: 'other' };
const indirect = 0x16;
/** DW_FORM_…: fixed-size forms with their size in bytes. */
const constants = { 0x0b: 1, 0x05: 2, 0x06: 4, 0x07: 8 };
const textIndices = { 0x25: 1, 0x26: 2, 0x27: 3, 0x28: 4 };
const addressIndices = { 0x29: 1, 0x2a: 2, 0x2b: 3, 0x2c: 4 };
/** Skipped: flags, references, signatures, 16 bytes of data. */
const skippedForms = {
    0x0c: 1,
    0x11: 1,
    0x12: 2,
    0x13: 4,
    0x14: 8,
    0x19: 0,
    0x1c: 4,
    0x1e: 16,
    0x20: 8,
    0x24: 8,
};
const blockLengths = { 0x0a: 1, 0x03: 2, 0x04: 4 };
/** Reads one value; null for an unknown form, after which nothing can be read. */
function readValue(cursor, form, constant, { addressBytes, offsetBytes, version }) {
    const actual = form === indirect ? cursor.smallLeb() : form;
    const [fixed, skipped] = [constants[actual], skippedForms[actual]];
    if (fixed !== undefined)
        return { kind: 'constant', value: cursor.unsigned(fixed) };
    if (skipped !== undefined)
        return skip(cursor, skipped);
    const [text, address] = [textIndices[actual], addressIndices[actual]];
    if (text !== undefined)
        return { kind: 'text index', index: cursor.unsigned(text) };
    if (address !== undefined)
        return { kind: 'address index', index: cursor.unsigned(address) };
    const length = blockLengths[actual];
    if (length !== undefined)
        return skip(cursor, cursor.unsigned(length));
    switch (actual) {
        case 0x01:
            return { kind: 'address', value: cursor.address(addressBytes) };
        case 0x08:
            return { kind: 'text', text: cursor.text() };
        case 0x0e:
            return { kind: 'text at', section: '.debug_str', at: cursor.unsigned(offsetBytes) };
        case 0x1f:
            return { kind: 'text at', section: '.debug_line_str', at: cursor.unsigned(offsetBytes) };
        case 0x17:
            return { kind: 'constant', value: cursor.unsigned(offsetBytes) };
        case 0x0d:
        case 0x0f:
            return { kind: 'constant', value: cursor.smallLeb() };
        case 0x21:
            return { kind: 'constant', value: constant };
        case 0x1a:
        case 0x1f02:
            return { kind: 'text index', index: cursor.smallLeb() };
        case 0x1b:
        case 0x1f01:
            return { kind: 'address index', index: cursor.smallLeb() };
        case 0x23:
            return { kind: 'list index', index: cursor.smallLeb() };
        case 0x15:
        case 0x22:
            cursor.smallLeb();
            return other;
        case 0x09:
        case 0x18:
            return skip(cursor, cursor.smallLeb());
        // References into this or another file; before version 3 they have the size of an address.
        case 0x10:
            return skip(cursor, version <= 2 ? addressBytes : offsetBytes);
        case 0x1d:
        case 0x1f20:
        case 0x1f21:
            return skip(cursor, offsetBytes);
        default:
            return null;
    }
}
function skip(cursor, bytes) {
    cursor.skip(bytes);
    return other;
}

;// CONCATENATED MODULE: ./src/formats/dwarf/unit.ts



const attributeLimit = 256;
/** DW_AT_…: the attributes of a unit that are read. */
const attributeNames = new Map([
    [0x03, 'name'],
    [0x11, 'low'],
    [0x12, 'high'],
    [0x1b, 'folder'],
    [0x55, 'ranges'],
    [0x72, 'textsBase'],
    [0x73, 'addressesBase'],
    [0x74, 'listsBase'],
    [0x76, 'splitName'],
    [0x2130, 'splitName'],
    [0x2133, 'addressesBase'],
]);
/** Reads only the first entry of a unit; null if it is not valid. */
function readUnit(cursor, header, context) {
    const found = readAttributes(cursor, header, context);
    if (found === null)
        return null;
    const values = resolver(found, header, context);
    const ranges = rangesOf(found, header, context, values);
    if (ranges === null)
        return null;
    return {
        name: values.text(found.name) ?? values.text(found.splitName),
        folder: values.text(found.folder),
        ranges,
    };
}
/** Attributes of one entry, by its abbreviation; null if they do not fit into the unit. */
function readAttributes(cursor, header, context) {
    const code = cursor.seek(header.firstEntry).smallLeb();
    const abbreviation = context.find(header.abbreviations, code);
    if (abbreviation === null)
        return null;
    const found = {};
    for (let count = 0; count <= attributeLimit; count++) {
        const attribute = abbreviation.smallLeb();
        const form = abbreviation.smallLeb();
        const constant = form === implicitConstant ? abbreviation.smallLeb() : 0;
        if (abbreviation.isPast)
            return null;
        if (attribute === 0 && form === 0)
            return cursor.isPast || cursor.at > header.end ? null : found;
        const value = readValue(cursor, form, constant, header);
        if (value === null)
            return null;
        const name = attributeNames.get(attribute);
        if (name !== undefined)
            found[name] ??= value;
    }
    return null;
}
/** Resolves indices, which needs all attributes of the entry. */
function resolver({ textsBase, addressesBase }, { offsetBytes, addressBytes, version }, { open, textAt }) {
    // Without a base attribute the table starts after its header.
    const behindHeader = version === 5 ? offsetBytes * 2 : 0;
    const addressAt = (index) => {
        const cursor = open('.debug_addr');
        const at = (constantOf(addressesBase) ?? behindHeader) + index * addressBytes;
        return cursor === null || at + addressBytes > cursor.size
            ? null
            : cursor.seek(at).address(addressBytes);
    };
    return {
        addressAt,
        text(value) {
            if (value?.kind === 'text')
                return value.text;
            if (value?.kind === 'text at')
                return textAt(value.section, value.at);
            if (value?.kind !== 'text index')
                return null;
            const offsets = open('.debug_str_offsets');
            const at = (constantOf(textsBase) ?? behindHeader) + value.index * offsetBytes;
            if (offsets === null || at + offsetBytes > offsets.size)
                return null;
            return textAt('.debug_str', offsets.seek(at).unsigned(offsetBytes));
        },
        address(value) {
            if (value?.kind === 'address')
                return value.value;
            return value?.kind === 'address index' ? addressAt(value.index) : null;
        },
    };
}
/** Empty for a unit without code; null if it refers to a list that is missing or not valid. */
function rangesOf({ low, high, ranges, listsBase }, header, { open, budget }, values) {
    const start = values.address(low);
    if (ranges === undefined) {
        if (start === null || high === undefined)
            return [];
        const end = high.kind === 'constant' ? start + BigInt(high.value) : values.address(high);
        return end === null ? null : [{ start, end: BigInt.asUintN(64, end) }];
    }
    const list = { header, base: start ?? 0n, budget, addressAt: values.addressAt };
    const cursor = open(header.version === 5 ? '.debug_rnglists' : '.debug_ranges');
    if (cursor === null)
        return null;
    cursor.isPast = false;
    if (ranges.kind === 'list index') {
        const base = constantOf(listsBase) ?? header.offsetBytes * 2 + 4;
        cursor.seek(base + ranges.index * header.offsetBytes);
        cursor.seek(base + cursor.unsigned(header.offsetBytes));
    }
    else if (ranges.kind === 'constant')
        cursor.seek(ranges.value);
    else
        return null;
    return header.version === 5 ? readRangeList(cursor, list) : readPairs(cursor, list);
}
function constantOf(value) {
    return value?.kind === 'constant' ? value.value : undefined;
}

;// CONCATENATED MODULE: ./src/formats/dwarf/units.ts





/** Debian's vmlinux has 5.3 MiB of abbreviations. */
const wholeLimit = 256 << 20;
const unitLimit = 1 << 17;
/** For all units together; Debian’s vmlinux has some 6,500. */
const rangeLimit = 250_000;
/**
 * Reads the compile units of an ELF file, DWARF versions 2 to 5, from the first entry of each unit.
 *
 * @see https://dwarfstd.org/doc/DWARF5.pdf
 */
function readCompileUnits(file, { encoding, relocatable }, sections) {
    if (relocatable)
        return { why: 'the addresses of a relocatable file are not known yet' };
    const open = openSections(file, encoding, sections);
    const [info, abbreviations] = [open('.debug_info'), open('.debug_abbrev')?.whole(wholeLimit)];
    if (info === null || abbreviations == null)
        return { why: 'the debug information is cut off or cannot be unpacked' };
    const context = {
        open,
        find: abbreviationsIn(abbreviations),
        textAt: textsIn(open),
        budget: { left: rangeLimit },
    };
    const units = [];
    for (let at = 0; at < info.size;) {
        if (units.length === unitLimit)
            return { why: `it has more than ${unitLimit} units` };
        const header = readUnitHeader(info.seek(at));
        if (header === null)
            return { why: `no unit at byte ${at} of its debug information` };
        if (header.hasCode) {
            const unit = readUnit(info, header, context);
            if (unit === null)
                return { why: `the unit at byte ${at} of its debug information is damaged` };
            units.push(unit);
        }
        at = header.end;
    }
    return units;
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
var posix_default = /*#__PURE__*/__webpack_require__.n(posix_);
;// CONCATENATED MODULE: ./src/size/symbols/object-place.ts

const linkMapWords = ({ output }) => ({
    placeOf: objectPlaces(output),
    rest: '(fill)',
    unknown: '(not in the link map)',
});
const archiveMember = /^(.+\.a)\(([^()]+)\)$/;
/** Where compilers and distributions keep their libraries. */
const system = /^\/(usr|lib|lib64|opt|nix|gnu)\//;
const isUnusual = /\/\/|(?:^|\/)\.\.?(?:\/|$)|^$/;
/**
 * Places the input files of a link in the tree of objects. Files below the folder of the output
 * keep their path in it, which for OSv is also the path of their source; system libraries go to
 * `toolchain`, all other files to `outside`. An archive is a folder of its members.
 */
function objectPlaces(output) {
    const base = output === null ? '' : normalPath(`${posix_default().dirname(output)}/`);
    return (file) => {
        const [, archive = file, member] = archiveMember.exec(file) ?? [];
        const parts = partsOf(normalPath(archive), base);
        return member === undefined ? parts : [...parts, member];
    };
}
function partsOf(file, base) {
    if (base !== '' && base !== './' && file.startsWith(base))
        return splitPath(file.slice(base.length));
    if (system.test(file))
        return ['toolchain', posix_default().basename(file)];
    if (posix_default().isAbsolute(file) || file.startsWith('../'))
        return ['outside', posix_default().basename(file)];
    return splitPath(file);
}
function splitPath(file) {
    return file.split('/').filter((part) => part !== '');
}
/** Like `path.normalize`, but cheap if there is nothing to do. */
function normalPath(file) {
    return isUnusual.test(file) ? posix_default().normalize(file) : file;
}

;// CONCATENATED MODULE: ./src/size/symbols/source-tree.ts


/** Rust compiles a crate in numbered parts: `src/lib.rs/@/core.4f2a-cgu.0`. */
const codegenUnit = /\/@\/[^/]*$/;
const unnamedUnit = '(unnamed)';
/** The source file of a unit with its folder, as far as known. */
function sourceOf({ name, folder }) {
    const file = (name ?? unnamedUnit).replace(codegenUnit, '');
    return normalPath(posix_default().isAbsolute(file) || !folder ? file : `${folder}/${file}`);
}
/**
 * Places source files in the tree of objects: by their path below the folder in which most units
 * were compiled. If most of its sources are elsewhere, as for a kernel built out of tree, those use
 * the path below their common folder; sources generated beside the objects are placed among them.
 */
function sourceTree(units, source = sourceOf) {
    const folder = mostFrequent(units.map((unit) => unit.folder ?? ''));
    const own = units.filter((unit) => (unit.folder ?? '') === folder).map(source);
    const root = posix_default().normalize(folder === '' ? '.' : folder);
    const below = withSlash(root);
    const elsewhere = own.filter((file) => !file.startsWith(below));
    const base = elsewhere.length * 2 <= own.length ? root : commonFolder(elsewhere);
    const placeInRoot = objectPlaces(posix_default().join(root, 'output'));
    const placeInBase = objectPlaces(posix_default().join(base, 'output'));
    return (file) => {
        if (file.startsWith(below))
            return placeInRoot(file);
        return base === '/' && file.startsWith('/') ? file.slice(1).split('/') : placeInBase(file);
    };
}
function mostFrequent(texts) {
    const counts = new Map();
    for (const text of texts)
        counts.set(text, (counts.get(text) ?? 0) + 1);
    let [best, most] = ['', 0];
    for (const [text, count] of counts)
        if (count > most)
            [best, most] = [text, count];
    return best;
}
function commonFolder(files) {
    let common = posix_default().dirname(files[0] ?? '/');
    for (const file of files)
        while (common !== '/' && common !== '.' && !file.startsWith(withSlash(common)))
            common = posix_default().dirname(common);
    return common;
}
function withSlash(folder) {
    return folder.endsWith('/') ? folder : `${folder}/`;
}

;// CONCATENATED MODULE: ./src/size/symbols/unit-bytes.ts

/**
 * Attributes the code sections to units, each byte once: to the range that starts first, then to
 * the longest. Sections of one name are added up. Data and bytes without a unit are left over:
 * compile units list only their code.
 */
function unitBytes(sections, units, sourceOf) {
    const byName = new Map();
    for (const { name, memoryBytes } of sections) {
        const known = byName.get(name);
        if (known === undefined)
            byName.set(name, new SectionInMaking(name, memoryBytes));
        else
            known.addNamesake(memoryBytes);
    }
    const code = sections
        .filter(({ flags, memoryBytes }) => (flags & elf_sections/* sectionFlags */.VL.execute) !== 0 && memoryBytes > 0)
        .sort((a, b) => (a.address < b.address ? -1 : a.address > b.address ? 1 : 0));
    // Kernel addresses are beyond 2^53: differences to the lowest are small and exact.
    const lowest = code[0]?.address ?? 0n;
    const relative = (address) => Number(address - lowest);
    const places = code.map(({ name, address, memoryBytes }) => {
        const start = relative(address);
        return { start, end: start + memoryBytes, section: byName.get(name) };
    });
    let [covered, first] = [0, 0];
    for (const { start, end, source } of stretchesOf(units, sourceOf, relative)) {
        covered = Math.max(covered, start);
        for (let place = places[first]; place !== undefined && covered < end; place = places[first]) {
            const from = Math.max(covered, place.start);
            const to = Math.min(end, place.end);
            if (from < to) {
                place.section?.add(from - place.start, to - place.start, source);
                covered = to;
            }
            // The rest of the section may belong to the next range.
            if (place.end > end)
                break;
            first++;
        }
        covered = Math.max(covered, end);
    }
    return Array.from(byName.values(), (section) => section.finish());
}
class SectionInMaking {
    #name;
    #size;
    /** False for sections that share a name: a place is ambiguous then. */
    #hasPlaces = true;
    #objects = new Map();
    #stretches = [];
    constructor(name, size) {
        this.#name = name;
        this.#size = size;
    }
    addNamesake(size) {
        this.#size += size;
        this.#hasPlaces = false;
    }
    add(start, end, file) {
        this.#objects.set(file, (this.#objects.get(file) ?? 0) + end - start);
        const last = this.#stretches.at(-1);
        if (last?.file === file && last.end === start)
            last.end = end;
        else
            this.#stretches.push({ start, end, file });
    }
    finish() {
        const stretches = this.#hasPlaces ? this.#stretches : [];
        const name = this.#name === '' ? '(unnamed)' : this.#name;
        return { name, size: this.#size, objects: this.#objects, stretches, linkerBytes: 0 };
    }
}
/** Sorted by start. The linker leaves discarded functions at address 0 or at the last address. */
function stretchesOf(units, sourceOf, relative) {
    const stretches = [];
    for (const unit of units) {
        const source = sourceOf(unit);
        for (const { start, end } of unit.ranges)
            if (start > 1n && end > start)
                stretches.push({ start: relative(start), end: relative(end), source });
    }
    return stretches.sort((a, b) => a.start - b.start || b.end - a.end);
}

;// CONCATENATED MODULE: ./src/size/symbols/code-map.ts



const unattributed = '(no compile unit)';
/**
 * The code of an ELF file by source file, from the compile units of its debug information. If those
 * cannot be read the map is empty and `note` gives the reason. Null for a file without debug
 * information.
 */
function readCodeMap(file, { header, sections }) {
    if (!sections.some(({ name, fileBytes }) => name === '.debug_info' && fileBytes > 0))
        return null;
    const units = readCompileUnits(file, header, sections);
    if ('why' in units)
        return {
            map: { output: null, sections: [] },
            words: wordsWith(() => []),
            note: `not split by source file: ${units.why}`,
        };
    const withCode = units.filter(({ ranges }) => ranges.length > 0);
    const source = cached(sourceOf);
    return {
        map: { output: null, sections: unitBytes(sections, withCode, source) },
        words: wordsWith(cached(sourceTree(withCode, source))),
        note: 'code by source file, from compile units; data is not attributed',
    };
}
/** Paths are needed repeatedly, and joining them costs more than anything else in a unit. */
function cached(of) {
    const known = new Map();
    return (key) => {
        const before = known.get(key);
        if (before !== undefined)
            return before;
        const value = of(key);
        known.set(key, value);
        return value;
    };
}
function wordsWith(placeOf) {
    return { placeOf, rest: unattributed, unknown: unattributed };
}

// EXTERNAL MODULE: ./src/size/paths.ts
var size_paths = __webpack_require__(58777);
;// CONCATENATED MODULE: ./src/size/symbols/symbol-bytes.ts

/**
 * Attributes the `size` bytes of a section to its symbols (indices of `symbols`), each byte once:
 * to the symbol that starts first, then to the longest, then among aliases (same place, same
 * length) to the global, the weak, and the first by name. Symbols that get nothing (aliases,
 * symbols inside another one) are left out, and so are symbols without a size.
 *
 * Namesakes (static functions of one name) are added up, as in bloat-o-meter: a name then means the
 * same in every build, whatever the link order. `rest` are the bytes that no symbol covers:
 * padding, strings, assembler code without sizes.
 */
function attributeSymbols(symbols, indices, size, stretches = []) {
    const { names, sizes, offsets } = symbols;
    const shares = new ShareColumns();
    let covered = 0;
    let rest = size;
    let at = 0;
    for (const index of firstAtEachOffset(symbols, indices, size)) {
        const offset = offsets[index] ?? 0;
        const end = Math.min(size, offset + (sizes[index] ?? 0));
        const bytes = end - Math.max(covered, offset);
        if (bytes <= 0)
            continue;
        covered = end;
        rest -= bytes;
        while (at < stretches.length && (stretches[at]?.end ?? 0) <= offset)
            at++;
        shares.add(names[index] ?? '', bytes, fileAt(stretches[at], offset));
    }
    return { names: shares.names, bytes: shares.bytes, files: shares.files, rest };
}
class ShareColumns {
    names = [];
    bytes = [];
    files = [];
    #places = new Map();
    add(name, bytes, file) {
        const place = this.#places.get(name);
        if (place === undefined) {
            this.#places.set(name, this.names.length);
            this.names.push(name);
            this.bytes.push(bytes);
            this.files.push(file);
            return;
        }
        this.bytes[place] = (this.bytes[place] ?? 0) + bytes;
        if (this.files[place] !== file)
            this.files[place] = null;
    }
}
function fileAt(stretch, offset) {
    return stretch === undefined || stretch.start > offset || stretch.file === ''
        ? null
        : stretch.file;
}
/** Symbols by offset, one for each offset: the one that precedes the others covers them. */
function firstAtEachOffset(symbols, indices, size) {
    const { offsets } = symbols;
    const first = [];
    let last = -1;
    for (const index of orderByOffset(symbols, indices, size)) {
        const offset = offsets[index] ?? 0;
        if (offset !== last)
            first.push(index);
        else if (precedes(symbols, index, first.at(-1) ?? 0))
            first[first.length - 1] = index;
        last = offset;
    }
    return first;
}
function precedes({ sizes, bindings, names }, a, b) {
    const order = (sizes[b] ?? 0) - (sizes[a] ?? 0) ||
        (bindings[a] ?? 0) - (bindings[b] ?? 0) ||
        (0,size_paths/* compareText */.n6)(names[a] ?? '', names[b] ?? '');
    return order < 0;
}
/**
 * Indices of the sized symbols that begin in the section, by offset. Numbers sort ten times faster
 * without a comparison function, so offset and place are packed into one number.
 */
function orderByOffset({ sizes, offsets }, indices, size) {
    const inside = new Uint32Array(indices.length);
    let count = 0;
    for (const index of indices) {
        const offset = offsets[index] ?? 0;
        if ((sizes[index] ?? 0) > 0 && offset >= 0 && offset < size)
            inside[count++] = index;
    }
    if (size * count > Number.MAX_SAFE_INTEGER)
        return inside.subarray(0, count).sort((a, b) => (offsets[a] ?? 0) - (offsets[b] ?? 0));
    const keys = new Float64Array(count);
    for (let place = 0; place < count; place++)
        keys[place] = (offsets[inside[place] ?? 0] ?? 0) * count + place;
    keys.sort();
    const ordered = new Uint32Array(count);
    for (let at = 0; at < count; at++) {
        const key = keys[at] ?? 0;
        ordered[at] = inside[key - Math.floor(key / count) * count] ?? 0;
    }
    return ordered;
}

;// CONCATENATED MODULE: ./src/size/symbols/symbol-objects.ts

function symbolObjects({ map, words }) {
    const mapped = new Map(map.sections.map((section) => [section.name, section]));
    const paths = new Map();
    return {
        stretchesOf: ({ name, memoryBytes }) => {
            const section = mapped.get(name);
            return section?.size === memoryBytes ? section.stretches : [];
        },
        pathOf: (file) => {
            const known = paths.get(file);
            if (known !== undefined)
                return known;
            const path = words.placeOf(file).reduce(size_paths/* pathOf */.XM, '');
            paths.set(file, path);
            return path;
        },
    };
}

// EXTERNAL MODULE: ./src/size/tree.ts
var tree = __webpack_require__(75501);
;// CONCATENATED MODULE: ./src/size/views/objects-view.ts




/**
 * The loaded part of an ELF file by object file: directory → object → section. Sections that the
 * map lacks at that size are shown separately: they are from a different link. Unloaded sections
 * (debug information, symbol tables) are one node, so a directory counts only bytes of the kernel.
 */
function objectsView(elf, map, { placeOf, rest, unknown } = linkMapWords(map)) {
    const mapped = new Map(map.sections.map((section) => [`${section.name} ${section.size}`, section]));
    const byObject = new Map();
    const others = { tables: [], fill: [], unknown: [], notLoaded: [], rest: [] };
    for (const section of elf.children ?? []) {
        const size = (0,tree/* memoryOf */.z)(section);
        const whole = sectionPart(section, 'section', size);
        const from = mapped.get(`${section.name} ${size}`);
        if (section.kind !== 'section')
            others.rest.push(section);
        else if (size === 0)
            others.notLoaded.push({ ...whole, bytes: section.bytes, memoryBytes: 0 });
        else if (from === undefined || (section.bytes !== 0 && section.bytes !== size))
            others.unknown.push({ ...whole, bytes: section.bytes, memoryBytes: size });
        else
            splitByObject(section, from, byObject, others);
    }
    const objects = Array.from(byObject, ([file, sections]) => {
        const parts = placeOf(file);
        return {
            folders: parts.slice(0, -1),
            node: (0,folders/* sumOf */.X)(parts.at(-1) ?? file, 'object', sections),
        };
    });
    const parts = (0,namesakes/* mergeNamesakes */.x)([
        ...(0,folders/* foldersOf */.p)(objects),
        ...group('(linker)', 'object', others.tables),
        ...group(rest, 'unattributed', others.fill),
        ...group(unknown, 'unattributed', others.unknown),
        ...group('(not loaded)', 'unattributed', others.notLoaded),
        ...others.rest,
    ]);
    return (0,folders/* sumOf */.X)('objects', 'view', parts);
}
function splitByObject(section, { objects, linkerBytes, size }, byObject, others) {
    let rest = size - linkerBytes;
    if (linkerBytes > 0)
        others.tables.push(sectionPart(section, 'section', linkerBytes));
    for (const [file, bytes] of objects) {
        rest -= bytes;
        const part = sectionPart(section, 'section', bytes);
        const parts = byObject.get(file);
        if (parts === undefined)
            byObject.set(file, [part]);
        else
            parts.push(part);
    }
    if (rest > 0)
        others.fill.push(sectionPart(section, 'section', rest));
}
/** A part of a section in memory, counted in the file like the section. */
function sectionPart({ name, bytes }, kind, length) {
    return bytes > 0
        ? { name, kind, bytes: length }
        : { name, kind, bytes: 0, ...(length > 0 ? { memoryBytes: length } : {}) };
}
function group(name, kind, sections) {
    return sections.length === 0 ? [] : [(0,folders/* sumOf */.X)(name, kind, sections)];
}

;// CONCATENATED MODULE: ./src/size/views/uses-view.ts


/** Uses of bytes in an ELF file, in the order shown. */
const uses = [
    'code',
    'read-only data',
    'data',
    'zero-initialized data',
    'notes',
    'BTF',
    'debug information',
    'symbols and strings',
    'other',
];
const debugName = /^\.(debug|zdebug|gdb_index|stab|gnu_debug|line$)|^\.rela?\.debug/;
/**
 * An ELF file by use, then by section: separates what a kernel needs to run from debug information,
 * BTF and symbol tables.
 */
function usesView(elf, sections) {
    const useOf = new Map();
    for (const section of sections)
        if (!useOf.has(section.name))
            useOf.set(section.name, useOfSection(section));
    const byUse = new Map(uses.map((use) => [use, []]));
    const rest = [];
    for (const section of elf.children ?? []) {
        const leaf = withoutChildren(section);
        const use = useOf.get(leaf.name === '(unnamed)' ? '' : leaf.name);
        if (leaf.kind !== 'section' || use === undefined)
            rest.push(leaf);
        else
            byUse.get(use)?.push(leaf);
    }
    const parts = [...byUse]
        .filter(([, nodes]) => nodes.length > 0)
        .map(([use, nodes]) => (0,folders/* sumOf */.X)(use, 'part', nodes));
    return (0,folders/* sumOf */.X)('uses', 'view', [...parts, ...rest]);
}
function withoutChildren({ name, kind, bytes, memoryBytes }) {
    return { name, kind, bytes, ...(memoryBytes === undefined ? {} : { memoryBytes }) };
}
function useOfSection({ name, type, flags }) {
    if (name.startsWith('.BTF'))
        return 'BTF';
    if (debugName.test(name))
        return 'debug information';
    if (type === elf_sections/* sectionTypes */.PH.note)
        return 'notes';
    if ((flags & elf_sections/* sectionFlags */.VL.alloc) === 0)
        return type === elf_sections/* sectionTypes */.PH.symbols || type === elf_sections/* sectionTypes */.PH.strings
            ? 'symbols and strings'
            : 'other';
    if (type === elf_sections/* sectionTypes */.PH.noBits)
        return 'zero-initialized data';
    if ((flags & elf_sections/* sectionFlags */.VL.execute) !== 0)
        return 'code';
    return (flags & elf_sections/* sectionFlags */.VL.write) === 0 ? 'read-only data' : 'data';
}

;// CONCATENATED MODULE: ./src/size/trees/elf-tree.ts










/**
 * The size tree of an ELF file: artifact → sections → symbols. Sections plus headers and padding
 * add up to the file, to the byte; symbols plus uncovered bytes add up to the section.
 */
function elfSizeTree(name, elf, code = null) {
    const objects = code === null ? null : symbolObjects(code);
    const bySection = indicesBySection(elf.symbols, elf.sections.length);
    const claims = claimFileBytes(elf);
    const sections = elf.sections.map((section, index) => sectionNode(section, claims[index] ?? 0, elf.symbols, bySection[index] ?? noIndices, objects));
    const claimed = claims.reduce((sum, bytes) => sum + bytes, 0);
    const children = (0,namesakes/* mergeNamesakes */.x)(sections.filter(({ bytes, memoryBytes = 0 }) => bytes + memoryBytes > 0));
    return {
        name,
        kind: 'artifact',
        bytes: elf.fileBytes,
        memoryBytes: elf.sections.reduce((sum, { memoryBytes }) => sum + memoryBytes, 0),
        children: [...children, ...elf_tree_unattributed('(headers and padding)', elf.fileBytes - claimed, 0)],
    };
}
/**
 * The tree of an ELF file with its views by use and, given a link map or debug information, by
 * object; null for any other file.
 */
function elfFileSizeTree(name, file, linkMap = null) {
    const elf = parseElf(file);
    if (!elf.ok)
        return elf;
    if (elf.value === null)
        return (0,verdict/* success */.kX)(null);
    const { sections } = elf.value;
    if (sections.length === 0)
        return (0,verdict/* success */.kX)((0,reader/* leafOf */.e)(name, file.size, 'ELF without sections'));
    const code = linkMap === null ? readCodeMap(file, elf.value) : codeOfLink(linkMap);
    const tree = elfSizeTree(name, elf.value, code);
    const byObject = code === null ? [] : [codeView(tree, code)];
    return (0,verdict/* success */.kX)({ ...tree, views: [...byObject, usesView(tree, sections)] });
}
function codeOfLink(map) {
    return { map, words: linkMapWords(map), note: '' };
}
function codeView(tree, { map, words, note }) {
    const view = objectsView(tree, map, words);
    return note === '' ? view : { ...view, note };
}
const noIndices = new Uint32Array(0);
/** The indices of each section's symbols, in table order. */
function indicesBySection({ sections, count }, sectionCount) {
    const filled = new Uint32Array(sectionCount);
    for (let index = 0; index < count; index++) {
        const section = sections[index] ?? 0;
        filled[section] = (filled[section] ?? 0) + 1;
    }
    const groups = Array.from(filled, (length) => new Uint32Array(length));
    filled.fill(0);
    for (let index = 0; index < count; index++) {
        const section = sections[index] ?? 0;
        const at = filled[section] ?? 0;
        const group = groups[section];
        if (group !== undefined)
            group[at] = index;
        filled[section] = at + 1;
    }
    return groups;
}
/**
 * File bytes by section index. In a valid file these are the section sizes; a byte that two
 * sections claim counts for the one that starts first, so the sum never exceeds the file.
 */
function claimFileBytes(elf) {
    const claims = new Array(elf.sections.length).fill(0);
    const byOffset = [...elf.sections.entries()].sort(([, a], [, b]) => a.fileOffset - b.fileOffset || b.fileBytes - a.fileBytes);
    let covered = 0;
    for (const [index, { fileOffset, fileBytes }] of byOffset) {
        if (fileBytes === 0)
            continue;
        const end = fileOffset + fileBytes;
        claims[index] = Math.max(0, end - Math.max(covered, fileOffset));
        covered = Math.max(covered, end);
    }
    return claims;
}
function sectionNode(section, bytes, symbols, indices, objects) {
    const { memoryBytes, fileBytes, size } = section;
    const node = {
        name: section.name === '' ? '(unnamed)' : section.name,
        kind: 'section',
        bytes,
        ...(memoryBytes === bytes ? {} : { memoryBytes }),
    };
    // If another section claims some of the bytes, the owner of each symbol is unknown.
    if (indices.length === 0 || bytes !== fileBytes)
        return node;
    const stretches = objects?.stretchesOf(section);
    const { names, bytes: lengths, files, rest } = attributeSymbols(symbols, indices, size, stretches);
    if (names.length === 0)
        return node;
    const countedIn = { file: fileBytes > 0, memory: memoryBytes > 0 };
    const children = names.map((name, at) => {
        const file = files[at] ?? null;
        const object = file === null ? undefined : objects?.pathOf(file);
        return stretch(name === '' ? '(unnamed)' : name, 'symbol', lengths[at] ?? 0, countedIn, object);
    });
    if (rest > 0)
        children.push(stretch('(no symbol)', 'unattributed', rest, countedIn));
    return { ...node, children };
}
/** A part of a section, counted in the file and in memory like the section. */
function stretch(name, kind, length, countedIn, object) {
    const bytes = countedIn.file ? length : 0;
    const node = object === undefined ? { name, kind, bytes } : { name, kind, bytes, object };
    return countedIn.file === countedIn.memory
        ? node
        : { ...node, memoryBytes: countedIn.memory ? length : 0 };
}
function elf_tree_unattributed(name, bytes, memoryBytes) {
    return bytes === 0 ? [] : [{ name, kind: 'unattributed', bytes, memoryBytes }];
}

;// CONCATENATED MODULE: ./src/size/trees/bzimage-tree.ts




/**
 * The size tree of a bootable x86 Linux kernel: setup code, decompressor, compressed kernel. The
 * unpacked kernel is in the view `unpacked`, by section if it is an ELF file. Null for any other
 * file.
 */
function bzImageSizeTree(name, file) {
    const image = (0,bzimage/* parseBzImage */.D)(file);
    if (!image.ok)
        return image;
    if (image.value === null)
        return (0,verdict/* success */.kX)(null);
    const { setupBytes, decompressorBytes, payloadBytes, kernel } = image.value;
    const parts = { setup: setupBytes, decompressor: decompressorBytes, payload: payloadBytes };
    // After the payload come the decompressor's data and the signature of a signed kernel.
    const rest = file.size - setupBytes - decompressorBytes - payloadBytes;
    const children = Object.entries({ ...parts, rest })
        .filter(([, bytes]) => bytes > 0)
        .map(([part, bytes]) => ({ name: part, kind: 'part', bytes }));
    const tree = { name, kind: 'artifact', bytes: file.size, children };
    const content = kernel === null ? (0,verdict/* success */.kX)({}) : unpackedContent(kernel);
    return content.ok ? (0,verdict/* success */.kX)({ ...tree, ...content.value }) : content;
}
/** The payload's format, with its unpacked content as a view. */
function unpackedContent({ format, unpacked, }) {
    const leaf = { name: 'unpacked', kind: 'view', bytes: 0 };
    if ('note' in unpacked) {
        const { note, bytes } = unpacked;
        return (0,verdict/* success */.kX)(bytes === null ? { note } : { note: format, views: [{ ...leaf, bytes, note }] });
    }
    const elf = parseElf(unpacked);
    if (!elf.ok)
        return elf;
    const view = elf.value === null || elf.value.sections.length === 0
        ? { ...leaf, bytes: unpacked.size }
        : { ...elfSizeTree('unpacked', elf.value), kind: 'view' };
    return (0,verdict/* success */.kX)({ note: format, views: [view] });
}

// EXTERNAL MODULE: ./src/formats/disk/partitions.ts + 2 modules
var disk_partitions = __webpack_require__(55999);
;// CONCATENATED MODULE: ./src/size/trees/disk-tree.ts



/** Partition tables, gaps, and a boot loader before the first partition. */
const outsidePartitions = '(outside of partitions)';
function partitionName({ number }) {
    return `partition ${number}`;
}
/**
 * Reads a disk, raw or as the guest sees it: its partitions, and their files if `readFileSystem`
 * knows the file system. Null for a file without a partition table.
 */
function diskReader(readFileSystem) {
    return (name, disk) => {
        const partitions = (0,disk_partitions/* parsePartitions */.f)(disk);
        if (!partitions.ok)
            return partitions;
        if (partitions.value === null)
            return (0,verdict/* success */.kX)(null);
        const children = [];
        let rest = disk.size;
        for (const partition of partitions.value) {
            const node = partitionNode(partition, disk, readFileSystem);
            if (!node.ok)
                return node;
            children.push(node.value);
            rest -= partition.bytes;
        }
        if (rest > 0)
            children.push({ name: outsidePartitions, kind: 'unattributed', bytes: rest });
        return (0,verdict/* success */.kX)({ name, kind: 'artifact', bytes: disk.size, children });
    };
}
function partitionNode(partition, disk, readFileSystem) {
    const { start, bytes, note } = partition;
    const name = partitionName(partition);
    const files = readFileSystem(name, (0,ranges/* rangesWithin */.EF)(disk, start, bytes));
    if (!files.ok)
        return files;
    if (files.value === null)
        return (0,verdict/* success */.kX)({ name, kind: 'partition', bytes, note });
    const notes = [note, ...(files.value.note === undefined ? [] : [files.value.note])];
    return (0,verdict/* success */.kX)({ ...files.value, kind: 'partition', note: notes.join('; ') });
}

// EXTERNAL MODULE: ./src/formats/compression/formats.ts
var formats = __webpack_require__(27637);
// EXTERNAL MODULE: ./src/formats/compression/unpack.ts + 1 modules
var unpack = __webpack_require__(67233);
;// CONCATENATED MODULE: ./src/formats/cpio/cpio.ts


const cpio_damaged = (0,damaged_file/* damagedFormat */.D)('cpio archive');
const magics = new Set(['070701', '070702']);
const cpio_headerBytes = 110;
const [modeAt, sizeAt, nameSizeAt] = [14, 54, 94];
const cpio_kinds = new Map([
    [0x4000, 'directory'],
    [0xa000, 'symlink'],
]);
/** PATH_MAX: the kernel rejects longer names. */
const nameLimitBytes = 4096;
const cpio_memberLimit = 1 << 20;
const lastName = 'TRAILER!!!';
/** One read covers the header and nearly every name. */
const guessBytes = cpio_headerBytes + 146;
const aligned = (offset) => Math.ceil(offset / 4) * 4;
function isCpio(start) {
    return magics.has(Buffer.from(start.subarray(0, 6)).toString('latin1'));
}
/**
 * Reads the members of the archive at `start`, up to its trailer.
 *
 * @see https://docs.kernel.org/driver-api/early-userspace/buffer-format.html
 */
function parseCpio(file, start) {
    const files = [];
    let headers = 0;
    for (let at = start; files.length < cpio_memberLimit;) {
        const member = parseMember(file, at);
        if (!member.ok)
            return member;
        const { name, nameEnd, bytes, kind } = member.value;
        headers += nameEnd - at;
        if (name === lastName)
            return (0,verdict/* success */.kX)({ files, headerBytes: headers, end: nameEnd });
        const dataAt = aligned(nameEnd);
        if (dataAt + bytes > file.size)
            return cpio_damaged(`the content of a member reaches past its end`);
        const path = name.split('/').filter((part) => part !== '' && part !== '.');
        // The root is left out; devices and sockets count as files without content.
        if (path.length > 0)
            files.push({ path, kind, bytes });
        else if (bytes > 0)
            return cpio_damaged('the root has content');
        at = aligned(dataAt + bytes);
    }
    return cpio_damaged(`it has more than ${cpio_memberLimit} members`);
}
function parseMember(file, at) {
    let head = file.read(at, guessBytes);
    if (head.length < cpio_headerBytes)
        return cpio_damaged('it has no trailer');
    if (!isCpio(head))
        return cpio_damaged(`no member at byte ${at}`);
    const text = Buffer.from(head.subarray(0, cpio_headerBytes)).toString('latin1');
    // After the magic, fields of eight hexadecimal digits.
    if (!/^[0-9a-fA-F]{110}$/.test(text))
        return cpio_damaged(`the header at byte ${at} is not valid`);
    const field = (offset) => Number.parseInt(text.slice(offset, offset + 8), 16);
    const nameBytes = field(nameSizeAt);
    if (nameBytes === 0 || nameBytes > nameLimitBytes)
        return cpio_damaged(`the name at byte ${at} has ${nameBytes} bytes`);
    const nameEnd = at + cpio_headerBytes + nameBytes;
    if (nameEnd > file.size)
        return cpio_damaged('a name reaches past its end');
    if (cpio_headerBytes + nameBytes > head.length)
        head = file.read(at, cpio_headerBytes + nameBytes);
    const name = Buffer.from(head.subarray(cpio_headerBytes, cpio_headerBytes + nameBytes - 1)).toString();
    const kind = cpio_kinds.get(field(modeAt) & 0xf000) ?? 'file';
    return (0,verdict/* success */.kX)({ name, nameEnd, bytes: field(sizeAt), kind });
}

;// CONCATENATED MODULE: ./src/formats/cpio/initramfs.ts






const archiveLimit = 64;
/**
 * Reads an initramfs: consecutive archives, as the kernel accepts them (microcode in a plain
 * archive, the rest in a compressed one), or any other compressed file. Null if the file is neither
 * an archive nor compressed.
 */
function parseInitramfs(file) {
    const archives = [];
    for (let at = 0; at < file.size;) {
        if (archives.length === archiveLimit)
            return (0,damaged_file/* damagedFile */.G)('initramfs', `it has more than ${archiveLimit} archives`);
        const archive = parseArchive(file, at);
        if (!archive.ok)
            return archive;
        if (archive.value === null || 'content' in archive.value) {
            if (archives.length === 0)
                return (0,verdict/* success */.kX)(archive.value);
            return (0,damaged_file/* damagedFile */.G)('initramfs', `neither an archive nor padding at byte ${at}`);
        }
        archives.push(archive.value);
        at += archive.value.bytes;
    }
    return (0,verdict/* success */.kX)(archives.length === 0 ? null : archives);
}
function parseArchive(file, start) {
    const head = file.read(start, formats/* compressionHeaderBytes */.t);
    if (isCpio(head)) {
        const archive = parseCpio(file, start);
        if (!archive.ok)
            return archive;
        const { files, headerBytes, end } = archive.value;
        return (0,verdict/* success */.kX)({ bytes: endOfZeros(file, end) - start, files, form: { headerBytes } });
    }
    const compression = (0,formats/* compressionOf */.M)(head);
    if (compression === undefined)
        return (0,verdict/* success */.kX)(null);
    const { format } = compression;
    const rest = (0,ranges/* rangesWithin */.EF)(file, start, file.size - start);
    const unpacked = (0,unpack/* unpack */.l)(rest, compression);
    if (!unpacked.ok)
        return unpacked;
    // After another archive this must be an archive too; on its own it may be any compressed file.
    if ('note' in unpacked.value)
        return (0,verdict/* success */.kX)({ bytes: rest.size, files: [], form: { compressed: unpacked.value.note } });
    const content = (0,ranges/* bytesInMemory */.E1)(unpacked.value.bytes);
    if (!isCpio(content.read(0, 6)))
        return (0,verdict/* success */.kX)({ content, format });
    const files = filesWithin(content);
    if (!files.ok)
        return files;
    const bytes = endOfZeros(file, start + unpacked.value.packedBytes) - start;
    return (0,verdict/* success */.kX)({ bytes, files: files.value, form: { compressed: `cpio, ${format}` } });
}
/** Files of all archives in one unpacked stream: two archives may be compressed together. */
function filesWithin(content) {
    const files = [];
    for (let at = 0; at < content.size;) {
        if (!isCpio(content.read(at, 6)))
            return (0,damaged_file/* damagedFile */.G)('initramfs', `no member at byte ${at} of its unpacked archive`);
        const archive = parseCpio(content, at);
        if (!archive.ok)
            return archive;
        for (const one of archive.value.files)
            files.push(one);
        at = endOfZeros(content, archive.value.end);
    }
    return (0,verdict/* success */.kX)(files);
}
const initramfs_chunkBytes = 1 << 16;
/** The first nonzero byte from `start` on, or the end: archives are padded with zeros. */
function endOfZeros(file, start) {
    for (let at = start; at < file.size; at += initramfs_chunkBytes) {
        const found = file.read(at, initramfs_chunkBytes).findIndex((byte) => byte !== 0);
        if (found !== -1)
            return at + found;
    }
    return file.size;
}

;// CONCATENATED MODULE: ./src/size/trees/initramfs-tree.ts





/**
 * The size tree of an initramfs. Files of a plain archive count with the bytes that they take. A
 * compressed archive is one part, since its files have no bytes of their own; its contents are in
 * the view `unpacked`. The same applies to a compressed tar archive and any other compressed file.
 * Null if the file is neither an archive nor compressed.
 */
function initramfsSizeTree(name, file) {
    const parsed = parseInitramfs(file);
    if (!parsed.ok)
        return parsed;
    if (parsed.value === null)
        return (0,verdict/* success */.kX)(null);
    if ('content' in parsed.value)
        return compressedTree(name, file.size, parsed.value);
    return (0,verdict/* success */.kX)(archivesTree(name, file.size, parsed.value));
}
function archivesTree(name, bytes, archives) {
    const parts = archives.map(archivePart);
    const [only] = parts;
    const tree = parts.length === 1 && only !== undefined
        ? { ...only, name, kind: 'artifact' }
        : { name, kind: 'artifact', bytes, children: parts };
    if (!archives.some(({ form, files }) => 'compressed' in form && files.length > 0))
        return tree;
    return { ...tree, views: [unpackedView(archives.flatMap(({ files }) => files))] };
}
function archivePart({ bytes, files, form }, index) {
    const name = `archive ${index + 1}`;
    if ('compressed' in form)
        return { name, kind: 'part', bytes, note: form.compressed };
    const tables = { 'headers and names': form.headerBytes };
    return { ...packedTree(name, bytes, { files, tables }), kind: 'part' };
}
function compressedTree(name, bytes, { content, format }) {
    const tar = parseTar(content);
    if (!tar.ok)
        return tar;
    if (tar.value !== null) {
        const views = [unpackedView(tar.value.files)];
        return (0,verdict/* success */.kX)({ ...(0,reader/* leafOf */.e)(name, bytes, `tar, ${format}`), views });
    }
    const unpacked = { name: 'unpacked', kind: 'view', bytes: content.size };
    return (0,verdict/* success */.kX)({ ...(0,reader/* leafOf */.e)(name, bytes, format), views: [unpacked] });
}

// EXTERNAL MODULE: ./src/formats/qcow2/header.ts
var header = __webpack_require__(21294);
// EXTERNAL MODULE: ./src/formats/qcow2/qcow2.ts + 3 modules
var qcow2 = __webpack_require__(26110);
;// CONCATENATED MODULE: ./src/size/trees/qcow2-tree.ts







/**
 * Reads a qcow2 image: the bytes that the clusters of each partition take, and the image's own
 * tables. The view `disk` is the disk as the guest sees it, read by `readDisk`. Null for any other
 * file.
 */
function qcow2Reader(readDisk) {
    return (name, file) => {
        const image = (0,qcow2/* parseQcow2 */.y)(file);
        if (!image.ok)
            return image;
        if (image.value === null)
            return (0,verdict/* success */.kX)(null);
        if (!('disk' in image.value))
            return (0,verdict/* success */.kX)((0,reader/* leafOf */.e)(name, file.size, image.value.note));
        const tree = clustersTree(name, file.size, image.value);
        const { disk } = image.value;
        if (disk === null)
            return (0,verdict/* success */.kX)(tree);
        const seen = readDisk('disk', disk);
        if (disk.isDamaged())
            return (0,header/* damagedQcow2 */.wB)('a cluster of its disk cannot be unpacked');
        if (!seen.ok)
            return seen;
        const whole = seen.value ?? { name: 'disk', bytes: disk.size };
        return (0,verdict/* success */.kX)({ ...tree, views: [{ ...whole, kind: 'view' }] });
    };
}
function clustersTree(name, bytes, image) {
    const { note, tables, hasSnapshots } = image;
    const data = dataNodes(image);
    const known = [...unattributedParts(tables), ...data].reduce((sum, node) => sum + node.bytes, 0);
    const unused = hasSnapshots ? 'snapshots and unused clusters' : 'unused clusters';
    const own = unattributedParts({ ...tables, [unused]: bytes - known });
    const children = [...data, (0,folders/* sumOf */.X)('(qcow2)', 'unattributed', own)];
    return { name, kind: 'artifact', bytes, children, note };
}
function dataNodes({ partitions, otherBytes }) {
    if (partitions === null)
        return [{ name: 'data', kind: 'part', bytes: otherBytes }];
    const nodes = partitions.map(({ partition, bytes }) => {
        return { name: partitionName(partition), kind: 'partition', bytes, note: partition.note };
    });
    if (otherBytes > 0)
        nodes.push({ name: outsidePartitions, kind: 'unattributed', bytes: otherBytes });
    return nodes;
}

;// CONCATENATED MODULE: ./src/size/trees/squashfs-tree.ts


/** One part, since files have no bytes of their own; they are in the view `unpacked`. */
function squashfsTree(name, bytes, { note, usedBytes, unpacked }) {
    const padding = unattributedParts({ padding: bytes - usedBytes });
    const used = { name: 'squashfs', kind: 'part', bytes: usedBytes };
    return {
        ...(0,reader/* leafOf */.e)(name, bytes, note),
        ...(padding.length === 0 ? {} : { children: [used, ...padding] }),
        ...(unpacked === null ? {} : { views: [unpackedView(unpacked)] }),
    };
}

;// CONCATENATED MODULE: ./src/size/readers.ts


















/** A file system, as a file or in a partition. */
const readFileSystem = firstThatKnows([
    (0,reader/* sizeReader */.j)(parseRofs, packedTree),
    (0,reader/* sizeReader */.j)(parseExt, packedTree),
    (0,reader/* sizeReader */.j)(parseSquashfs, squashfsTree),
    (0,reader/* sizeReader */.j)(parseErofs, packedTree),
    (0,reader/* sizeReader */.j)(parseUnlisted, packedTree),
]);
const readDisk = firstThatKnows([readFileSystem, diskReader(readFileSystem)]);
/**
 * The supported formats, detected by magic; the first match reads the file. A bzImage also has the
 * mark of a boot sector, so disks come after it.
 */
const readFormat = firstThatKnows([
    elfFileSizeTree,
    bzImageSizeTree,
    qcow2Reader(readDisk),
    initramfsSizeTree,
    (0,reader/* sizeReader */.j)(parseTar, packedTree),
    (0,reader/* sizeReader */.j)(parseAr, arTree),
    readDisk,
    // No magic: recognized by name.
    (name, file) => name === bootfsName ? (0,reader/* sizeReader */.j)(parseBootfs, packedTree)(name, file) : (0,verdict/* success */.kX)(null),
]);
function firstThatKnows(readers) {
    return (name, file, linkMap) => {
        for (const read of readers) {
            const tree = read(name, file, linkMap);
            if (!tree.ok || tree.value !== null)
                return tree;
        }
        return (0,verdict/* success */.kX)(null);
    };
}
/**
 * The tree of one file; a single leaf if its format is unknown. A link map adds the objects of an
 * ELF file.
 */
function fileSizeTree(name, file, linkMap = null) {
    const tree = readFormat(name, file, linkMap);
    return tree.ok ? (0,verdict/* success */.kX)(tree.value ?? (0,reader/* leafOf */.e)(name, file.size)) : tree;
}

;// CONCATENATED MODULE: ./src/formats/link-map/link-map.ts
const heading = 'Linker script and memory map';
const outputSection = /^([^\s(]+)(?:\s+0x[\da-f]+\s+0x[\da-f]+(?: load address 0x[\da-f]+)?)?$/;
const place = /^\s+0x([\da-f]+)\s+0x([\da-f]+)(?: load address 0x[\da-f]+)?$/;
const inputSection = /^ (\S+)\s+0x([\da-f]+)\s+0x([\da-f]+)(?: (.*))?$/;
const inputPlace = /^\s+0x([\da-f]+)\s+0x([\da-f]+) (.*)$/;
const outputFile = /^OUTPUT\((.+) [^ )]+\)$/;
/**
 * Sections that the linker generates. The map attributes them to the first input file, which is
 * unrelated.
 */
const madeByLinker = /^\.(dynsym|dynstr|dynamic|interp|(gnu\.)?hash|gnu\.version(_[dr])?|i?got(\.plt)?|i?plt(\.[a-z]+)?|rela?\..*|relr\.dyn|eh_frame_hdr|sframe|note\.gnu\.build-id)$/;
/**
 * Reads the map that GNU ld writes with -Map. Null for any other text: another linker's map, a
 * System.map. Discarded sections are listed before the heading, outside any output section.
 *
 * Sizes in the map do not add up: a string section that was merged away keeps its old size and
 * shares its address with the next. So each input section is limited to the start of the next.
 */
function parseLinkMap(lines) {
    let output = null;
    let inMap = false;
    let open = null;
    /** A name so long that its address is on the next line. */
    let dangling = null;
    const sections = [];
    for (const line of lines) {
        if (!inMap) {
            inMap = line === heading;
            continue;
        }
        if (dangling !== null) {
            const { name, isOutput } = dangling;
            dangling = null;
            const found = (isOutput ? place : inputPlace).exec(line);
            if (found !== null) {
                const [, at = '', size = '', file = ''] = found;
                if (isOutput)
                    open = new link_map_SectionInMaking(name, at, size);
                else
                    open?.add(name, at, size, file);
                continue;
            }
        }
        if (line.startsWith(' ')) {
            const found = inputSection.exec(line);
            if (found !== null)
                open?.add(found[1] ?? '', found[2] ?? '', found[3] ?? '', found[4] ?? '');
            else if (/^ \S+$/.test(line))
                dangling = { name: line.slice(1), isOutput: false };
            continue;
        }
        if (line === '' || line.startsWith('LOAD '))
            continue;
        output ??= outputFile.exec(line)?.[1] ?? null;
        const name = outputSection.exec(line)?.[1];
        if (name === undefined)
            continue;
        if (open !== null)
            sections.push(open.finish());
        const [, at, size] = place.exec(line.slice(name.length)) ?? [];
        open = at === undefined || size === undefined ? null : new link_map_SectionInMaking(name, at, size);
        if (open === null)
            dangling = { name, isOutput: true };
    }
    if (open !== null)
        sections.push(open.finish());
    return inMap ? { output, sections } : null;
}
const link_map_chunkBytes = 1 << 20;
/** Longer lines are cut: no line of interest is this long. */
const lineLimit = 1 << 16;
/** The lines of a text file, read in chunks: a link map has some 20 MB. */
function* linesOf(file) {
    const decoder = new TextDecoder();
    let rest = '';
    for (let offset = 0; offset < file.size; offset += link_map_chunkBytes) {
        const text = rest + decoder.decode(file.read(offset, link_map_chunkBytes), { stream: true });
        const lines = text.split('\n');
        rest = (lines.pop() ?? '').slice(0, lineLimit);
        yield* lines;
    }
    if (rest !== '')
        yield rest;
}
/** Splits one output section by input file while its lines are read, in address order. */
class link_map_SectionInMaking {
    #objects = new Map();
    #stretches = [];
    #linkerBytes = 0;
    #last = { offset: 0, size: 0, file: '', isTable: false };
    #name;
    #address;
    #size;
    constructor(name, at, size) {
        this.#name = name;
        this.#address = BigInt(`0x${at}`);
        this.#size = Number.parseInt(size, 16);
    }
    add(input, at, size, file) {
        const offset = Number(BigInt(`0x${at}`) - this.#address);
        if (offset < this.#last.offset || offset > this.#size)
            return;
        const length = Number.parseInt(size, 16);
        if (length === 0)
            return;
        this.#settle(offset);
        // After *fill* the map may show the fill pattern instead of a file name.
        const owner = input === '*fill*' ? '' : file;
        this.#last = { offset, size: length, file: owner, isTable: madeByLinker.test(input) };
    }
    finish() {
        this.#settle(this.#size);
        this.#last = { offset: this.#size, size: 0, file: '', isTable: false };
        return {
            name: this.#name,
            size: this.#size,
            objects: this.#objects,
            stretches: this.#stretches,
            linkerBytes: this.#linkerBytes,
        };
    }
    /** Counts the last input section: it ends at `end` at the latest. */
    #settle(end) {
        const { offset, size, file, isTable } = this.#last;
        const bytes = Math.min(size, end - offset);
        // `linker stubs` appears in place of a file name.
        if (bytes <= 0 || file === '')
            return;
        if (isTable || file === 'linker stubs') {
            this.#linkerBytes += bytes;
            this.#addStretch(offset, offset + bytes, '');
        }
        else {
            this.#objects.set(file, (this.#objects.get(file) ?? 0) + bytes);
            this.#addStretch(offset, offset + bytes, file);
        }
    }
    #addStretch(start, end, file) {
        const last = this.#stretches.at(-1);
        if (last?.file === file)
            last.end = end;
        else
            this.#stretches.push({ start, end, file });
    }
}

;// CONCATENATED MODULE: ./src/size/manifest/guest-files.ts
/** The files in the size tree of a file system, without unattributed nodes. */
function guestFilesOf(tree) {
    const files = [];
    const walk = (node, path) => {
        const { kind, bytes, children } = node;
        if (children !== undefined) {
            if (kind !== 'unattributed')
                for (const child of children)
                    walk(child, `${path}/${child.name}`);
        }
        else if (kind === 'file' || kind === 'symlink' || kind === 'directory')
            files.push({ path, kind, bytes });
    };
    walk(tree, '');
    return files;
}

;// CONCATENATED MODULE: ./src/size/manifest/origin.ts

/** System folders; `/opt` is checked last, since a source tree may be there. */
const origin_system = /^\/(usr|lib|lib64|etc|nix|gnu)\//;
/**
 * Which part of an OSv build a host file comes from: `apps/…` or `modules/…` by name, `kernel` for
 * outputs in the kernel's build folder, `tree` for other files of the source tree, `host` for
 * system files, `outside` for the rest.
 */
function originOf(file) {
    // A host folder that the build fills in later, as in `%(libgcc_s_dir)s/libgcc_s.so.1`.
    if (file.startsWith('%('))
        return 'host';
    // Relative to the build folder, such as `build/release.x64`: `../../static` is in the tree.
    const inTree = posix_default().isAbsolute(file) ? null : posix_default().join('build', 'any', file);
    if (inTree !== null && !inTree.startsWith('../')) {
        const parts = inTree.split('/');
        const isBuilt = parts[0] === 'build';
        // Modules in the kernel's source tree are built in its build folder.
        return partAt(parts, isBuilt ? 2 : 0) ?? (isBuilt ? 'kernel' : 'tree');
    }
    if (origin_system.test(file))
        return 'host';
    // The last such folder counts: the location of the tree is unknown.
    const parts = posix_default().normalize(file).split('/');
    for (let start = parts.length - 3; start >= 0; start--) {
        const part = partAt(parts, start);
        if (part !== null)
            return part;
    }
    return file.startsWith('/opt/') ? 'host' : 'outside';
}
function partAt(parts, start) {
    const [folder, name, rest] = parts.slice(start, start + 3);
    if (folder !== 'apps' && folder !== 'modules')
        return null;
    return name === undefined || name === '' || rest === undefined ? null : `${folder}/${name}`;
}

;// CONCATENATED MODULE: ./src/size/manifest/by-module.ts




/** Files that the manifest does not list. */
const unnamed = '(not in the manifest)';
/**
 * The view of a file system image by the modules that its files come from: `apps/native-example`,
 * `kernel`, `host`; unattributed nodes stay as they are.
 */
function modulesView(image, manifest) {
    const originAt = originsOf(manifest);
    const byModule = new Map();
    for (const file of guestFilesOf(image)) {
        // Folders have no bytes, and may be on several lines of the manifest.
        if (file.kind === 'directory')
            continue;
        const module = originAt(file.path);
        const members = byModule.get(module);
        if (members === undefined)
            byModule.set(module, [file]);
        else
            members.push(file);
    }
    const modules = [...byModule]
        .sort(([a], [b]) => (0,size_paths/* compareText */.n6)(a, b))
        .map(([module, members]) => {
        const placed = members.map(({ path, kind, bytes }) => {
            const parts = path.split('/').filter((part) => part !== '');
            return { folders: parts.slice(0, -1), node: { name: parts.at(-1) ?? path, kind, bytes } };
        });
        return (0,folders/* sumOf */.X)(module, module === unnamed ? 'unattributed' : 'module', (0,folders/* foldersOf */.p)(placed));
    });
    const rest = (image.children ?? []).filter(({ kind }) => kind === 'unattributed');
    return (0,folders/* sumOf */.X)('modules', 'view', [...modules, ...rest]);
}
/**
 * Finds the line for a path of the guest: its own, or that of the nearest parent folder. The last
 * line for a path wins, as in OSv's image writers. Links count for the module of the line before
 * them, since the lines of a module are contiguous.
 */
function originsOf(manifest) {
    const files = new Map();
    const folders = new Map();
    let latest = 'tree';
    for (const { guest, host, isFolder } of manifest) {
        if (host !== null)
            latest = originOf(host);
        (isFolder ? folders : files).set(guest, latest);
    }
    return (guestPath) => {
        const own = files.get(guestPath);
        if (own !== undefined)
            return own;
        for (let at = guestPath; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('/')))) {
            const folder = folders.get(at);
            if (folder !== undefined)
                return folder;
        }
        return folders.get('/') ?? unnamed;
    };
}

;// CONCATENATED MODULE: ./src/size/manifest/manifest.ts

/**
 * Reads `usr.manifest`: lines of `/guest/path: host/path`, with `->target` for a link, `!` before a
 * host link that is kept as a link, `/**` on both sides for a folder, and `/&/rest: folder/&` for a
 * common rest of both paths. Other lines are skipped.
 */
function parseManifest(text) {
    const entries = [];
    for (const line of text.split('\n')) {
        const entry = parseLine(line.trim());
        if (entry !== null)
            entries.push(entry);
    }
    return entries;
}
function parseLine(line) {
    if (line === '' || line.startsWith('#') || line.startsWith('['))
        return null;
    const colon = line.indexOf(': ');
    if (colon === -1)
        return null;
    const guest = line.slice(0, colon).trim();
    const host = line.slice(colon + 2).trim();
    if (host.startsWith('->'))
        return entryOf(guest, null, false);
    const file = host.startsWith('!') ? host.slice(1) : host;
    if (guest.endsWith('/**') && file.endsWith('/**'))
        return entryOf(guest.slice(0, -3), file.slice(0, -3), true);
    const shared = guest.indexOf('/&/');
    if (shared !== -1 && file.endsWith('/&')) {
        const rest = guest.slice(shared + 3);
        return entryOf(`${guest.slice(0, shared)}/${rest}`, file.slice(0, -1) + rest, false);
    }
    return entryOf(guest, file, false);
}
function entryOf(guest, host, isFolder) {
    const absolute = posix_default().normalize(`/${guest}`);
    const end = absolute.length > 1 && absolute.endsWith('/') ? -1 : undefined;
    return { guest: absolute.slice(0, end), host, isFolder };
}

;// CONCATENATED MODULE: ./src/size/views/views.ts





/** Far above the map of any kernel; larger maps are not read and give no view. */
const mapLimitBytes = 256 << 20;
/** Far above the manifest of any image; manifests are held in memory as a whole. */
const manifestLimitBytes = 64 << 20;
/** Reads the link map of a file (`ld -Map`); null for another linker's map, or without one. */
async function readLinkMap({ linkMap, }) {
    if (linkMap === undefined)
        return null;
    return (0,ranges/* withByteRanges */.JG)(linkMap, (ranges) => ranges.size > mapLimitBytes ? null : parseLinkMap(linesOf(ranges)));
}
/**
 * Adds the views from the manifests beside a file; a note gives the reason if one yields no view.
 * Rejects with the system's error if one cannot be read.
 */
async function readViews(tree, files) {
    const views = [];
    const notes = tree.note === undefined ? [] : [tree.note];
    if (tree.children !== undefined && files.manifest !== undefined) {
        const text = await readManifest(files.manifest);
        if (text === null)
            notes.push(`no modules: ${tooLarge(files.manifest)}`);
        else
            views.push(modulesView(tree, parseManifest(text)));
    }
    if (files.packages !== undefined) {
        const packages = await readPackages(files.packages);
        if (typeof packages === 'string')
            notes.push(`no packages: ${packages}`);
        else
            views.push(packages);
    }
    const all = [...views, ...(tree.views ?? [])];
    return {
        ...tree,
        ...(all.length === 0 ? {} : { views: all }),
        ...(notes.length === 0 ? {} : { note: notes.join('; ') }),
    };
}
/** The view of an image's packages, or why there is none. */
async function readPackages(file) {
    const text = await readManifest(file);
    if (text === null)
        return tooLarge(file);
    // Loading the schema library takes longer than measuring most files.
    const { packagesView } = await Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(873)]).then(__webpack_require__.bind(__webpack_require__, 873));
    return packagesView(text) ?? `${external_node_path_default().basename(file)} is not a mkosi manifest in JSON with sizes`;
}
async function readManifest(file) {
    return (0,ranges/* withByteRanges */.JG)(file, (ranges) => ranges.size > manifestLimitBytes ? null : new TextDecoder().decode(ranges.read(0, ranges.size)));
}
function tooLarge(file) {
    return `${external_node_path_default().basename(file)} is larger than ${manifestLimitBytes >> 20} MiB`;
}

;// CONCATENATED MODULE: ./src/size/file-tree.ts





/** The size tree of one file; fails if it cannot be read or is damaged. */
async function readFileTree(file, { compress = false }) {
    const { path } = file;
    const name = file.name.slice(file.name.lastIndexOf('/') + 1);
    try {
        const linkMap = await readLinkMap(file);
        const tree = await (0,ranges/* withByteRanges */.JG)(path, (ranges) => fileSizeTree(name, ranges, linkMap));
        if (tree.ok) {
            const compressedBytes = compress && file.role !== 'elf' ? await compressedSize(path) : null;
            const node = await readViews(tree.value, file);
            return (0,verdict/* success */.kX)({ ...node, ...(compressedBytes === null ? {} : { compressedBytes }) });
        }
        const { kind, summary, ...more } = tree.failure;
        return (0,verdict/* failure */.V2)(kind, `${path}: ${summary}`, more);
    }
    catch (error) {
        const { code } = error;
        if (code === undefined)
            throw error;
        return (0,verdict/* failure */.V2)('infrastructure', `cannot read ${path} to measure it: ${code}`);
    }
}


/***/ }),

/***/ 28194:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ readFolderTree),
  L: () => (/* binding */ withNeighbours)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/host/files/files.ts
var files_files = __webpack_require__(63485);
// EXTERNAL MODULE: ./src/host/files/folder-walk.ts
var folder_walk = __webpack_require__(78492);
// EXTERNAL MODULE: ./src/verdict.ts
var verdict = __webpack_require__(53138);
// EXTERNAL MODULE: ./src/size/folders.ts
var folders = __webpack_require__(19000);
// EXTERNAL MODULE: ./src/size/file-tree.ts + 64 modules
var file_tree = __webpack_require__(40746);
// EXTERNAL MODULE: ./src/host/files/file-identity.ts
var file_identity = __webpack_require__(57533);
;// CONCATENATED MODULE: ./src/size/manifest/mkosi-output.ts



/** Suffixes of mkosi's outputs, by format and compression; the first that exists counts. */
const formats = ['.raw', '.tar', '.cpio', '.efi'];
const compressions = ['', '.zst', '.xz', '.gz', '.bz2', '.lz4', '.lzma'];
const endings = formats.flatMap((format) => compressions.map((packed) => format + packed));
/**
 * The manifest that mkosi writes for an image, `image.manifest` beside `image.raw`; null for any
 * other file. It describes one file only: the kernel and the initrd beside it have the same stem
 * but contain none of these packages, or some of them again. A link to the image counts as the
 * image.
 *
 * @see https://github.com/systemd/mkosi/blob/main/mkosi/config.py
 */
async function packagesManifest(file) {
    const name = external_node_path_default().basename(file);
    const ending = endings.find((one) => name.endsWith(one)) ?? '';
    const stem = external_node_path_default().join(external_node_path_default().dirname(file), name.slice(0, name.length - ending.length));
    const manifest = `${stem}.manifest`;
    if (!(await (0,files_files/* fileExists */.hR)(manifest)))
        return null;
    const output = await firstExisting(endings.map((one) => stem + one));
    if (output === null)
        return null;
    const isOutput = (await (0,file_identity/* identityOfFile */.A)(output)) === (await (0,file_identity/* identityOfFile */.A)(file));
    return isOutput ? manifest : null;
}
async function firstExisting(files) {
    for (const file of files)
        if (await (0,files_files/* fileExists */.hR)(file))
            return file;
    return null;
}

// EXTERNAL MODULE: ./src/size/reader.ts
var reader = __webpack_require__(1838);
;// CONCATENATED MODULE: ./src/size/folder-tree.ts








const entryLimit = 100_000;
/**
 * Finds build outputs beside a file that describe it: `loader.elf.map`, `usr.manifest`, mkosi’s
 * `image.manifest`.
 */
async function withNeighbours(file) {
    const linkMap = `${file}.map`;
    const manifest = external_node_path_default().join(external_node_path_default().dirname(file), 'usr.manifest');
    const packages = await packagesManifest(file);
    return {
        role: 'file',
        name: external_node_path_default().basename(file),
        path: file,
        ...(packages === null ? {} : { packages }),
        ...((await (0,files_files/* fileExists */.hR)(linkMap)) ? { linkMap } : {}),
        ...(external_node_path_default().basename(file) === 'rofs.img' && (await (0,files_files/* fileExists */.hR)(manifest)) ? { manifest } : {}),
    };
}
/**
 * The size tree of a folder: image → folder → … → file, each file split as on its own. Links are
 * not followed and have the size of their target path. A damaged file becomes a leaf with a note,
 * so it does not hide the others. Fails if something cannot be read.
 */
async function readFolderTree(folder) {
    try {
        return await readWhole(folder);
    }
    catch (error) {
        const { code } = error;
        if (code === undefined)
            throw error;
        return (0,verdict/* failure */.V2)('infrastructure', `cannot read all of the folder ${folder}: ${code}`);
    }
}
async function readWhole(folder) {
    const contents = await (0,folder_walk/* walkFolder */.a)(folder, entryLimit);
    if (contents === null)
        return (0,verdict/* failure */.V2)('invalid-profile', `${folder} holds more than ${entryLimit} files`);
    const placed = [];
    for (const file of contents.files) {
        const node = await readNode(external_node_path_default().join(folder, file));
        if (!node.ok)
            return node;
        placed.push({ folders: foldersTo(file), node: node.value });
    }
    for (const { path: link, target } of contents.links) {
        const bytes = Buffer.byteLength(target);
        const node = { name: external_node_path_default().basename(link), kind: 'symlink', bytes };
        placed.push({ folders: foldersTo(link), node });
    }
    const { others } = contents;
    const inside = (0,folders/* sumOf */.X)(external_node_path_default().basename(external_node_path_default().resolve(folder)), 'directory', (0,folders/* foldersOf */.p)(placed));
    const note = others === 0 ? {} : { note: `${others} devices, pipes or sockets left out` };
    return (0,verdict/* success */.kX)((0,folders/* sumOf */.X)('image', 'image', [{ ...inside, ...note }]));
}
async function readNode(file) {
    const measured = await (0,file_tree/* readFileTree */.d)(await withNeighbours(file), {});
    if (measured.ok)
        return measured;
    // A problem of the host says nothing about the file.
    if (measured.failure.kind === 'infrastructure')
        return measured;
    const why = measured.failure.summary.slice(file.length + 2);
    return (0,verdict/* success */.kX)((0,reader/* leafOf */.e)(external_node_path_default().basename(file), await (0,files_files/* fileSize */.Ov)(file), why));
}
function foldersTo(file) {
    return file.split((external_node_path_default()).sep).slice(0, -1);
}


/***/ }),

/***/ 19000:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ sumOf),
/* harmony export */   p: () => (/* binding */ foldersOf)
/* harmony export */ });
/* harmony import */ var _namesakes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71713);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75501);


/** Deeper folders count as one: paths may be hostile, and trees are walked recursively. */
const depthLimit = 40;
/** Nests nodes in their folders, in the order given; a folder is the sum of its contents. */
function foldersOf(placed, depth = 0) {
    const nodes = [];
    const inside = new Map();
    for (const one of placed) {
        const name = folderAt(one.folders, depth);
        const members = inside.get(name);
        if (name === '')
            nodes.push(one.node);
        else if (members === undefined)
            inside.set(name, [one]);
        else
            members.push(one);
    }
    for (const [name, members] of inside)
        nodes.push(sumOf(name, 'directory', foldersOf(members, depth + 1)));
    return (0,_namesakes_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeNamesakes */ .x)(nodes);
}
/** The folder at a depth, 0 for the outermost; empty below the last. */
function folderAt(folders, depth) {
    if (depth > depthLimit)
        return '';
    return depth === depthLimit ? folders.slice(depth).join('/') : (folders[depth] ?? '');
}
/** A node that is the sum of others. */
function sumOf(name, kind, children) {
    const bytes = children.reduce((sum, child) => sum + child.bytes, 0);
    const memoryBytes = children.reduce((sum, child) => sum + (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .memoryOf */ .z)(child), 0);
    return { name, kind, bytes, ...(memoryBytes === bytes ? {} : { memoryBytes }), children };
}


/***/ }),

/***/ 93013:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readSizeTree),
/* harmony export */   k: () => (/* binding */ measurementOf)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53138);
/* harmony import */ var _file_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40746);
/* harmony import */ var _folder_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28194);
/* harmony import */ var _folders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19000);




/** Measures files; fails if one cannot be read or is damaged. */
async function readSizeTree(files, options = {}) {
    const trees = [];
    for (const file of files) {
        const node = file.isFolder === true ? await folderNode(file) : await (0,_file_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .readFileTree */ .d)(file, options);
        if (!node.ok)
            return node;
        trees.push({ name: file.name, node: node.value });
    }
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .success */ .kX)(measurementOfNamed(trees, files.find(({ role }) => role === 'image')?.name ?? null));
}
async function folderNode({ name, path }) {
    const tree = await (0,_folder_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .readFolderTree */ .B)(path);
    if (!tree.ok)
        return tree;
    const [folder] = tree.value.children ?? [];
    return folder === undefined
        ? (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('infrastructure', `cannot read the folder ${path}`)
        : (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .success */ .kX)({ ...folder, name: name.slice(name.lastIndexOf('/') + 1) });
}
/** Joins the size trees of artifacts. */
function measurementOf(artifacts, image) {
    return measurementOfNamed(artifacts.map((node) => ({ name: node.name, node })), image);
}
function measurementOfNamed(trees, image) {
    const totals = new Map();
    for (const { name, node } of trees)
        totals.set(name, (totals.get(name) ?? 0) + node.bytes);
    const placed = trees.map(({ name, node }) => ({ folders: foldersIn(name, node), node }));
    const isFlat = placed.every(({ folders }) => folders.length === 0);
    return {
        tree: (0,_folders_js__WEBPACK_IMPORTED_MODULE_3__/* .sumOf */ .X)('image', 'image', isFlat ? trees.map(({ node }) => node) : (0,_folders_js__WEBPACK_IMPORTED_MODULE_3__/* .foldersOf */ .p)(placed)),
        totals: Object.fromEntries(totals),
        image,
    };
}
/** None for a file whose own name has a slash. */
function foldersIn(name, node) {
    return name === node.name ? [] : name.split('/').slice(0, -1);
}


/***/ }),

/***/ 63501:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readableNames)
/* harmony export */ });
/* unused harmony export demangle */
/* harmony import */ var _host_process_tool_output_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63244);
/* harmony import */ var _compare_causes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20341);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58777);



/** C++ (Itanium) and Rust; one line each. */
const mangled = /^(_Z|___Z|_R)[\x21-\x7e]+$/;
/** Most names that a report shows; more would only grow the record. */
const shownLimit = 200;
const nameLimit = 50_000;
const limits = { timeoutMs: 10_000, outputBytes: 16 << 20 };
/**
 * Demangles the symbols that reports show: the largest of a tree, the largest changes, and the
 * causes of section changes. Symbols are still identified by the mangled name. Empty without
 * `c++filt` (binutils).
 */
function readableNames(tree, delta, largestLimit = shownLimit) {
    const largest = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .leavesOf */ .wf)(tree, '')
        .filter(({ node }) => node.kind === 'symbol' && mangled.test(node.name))
        .sort((a, b) => b.node.bytes - a.node.bytes)
        .slice(0, largestLimit)
        .map(({ node }) => node.name);
    const changed = [delta?.changes ?? [], delta?.memory?.changes ?? []]
        .flatMap((changes) => changes.slice(0, shownLimit))
        .map(({ path }) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .nameIn */ .ZC)(path.slice(path.lastIndexOf('/') + 1)));
    const causes = (delta === null ? [] : (0,_compare_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .cachedCauses */ .vM)(delta, _compare_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .shownCauses */ .an)).flatMap(symbolsIn);
    const others = [...changed, ...causes].filter((name) => mangled.test(name));
    return demangle([...new Set([...largest, ...others])].slice(0, nameLimit));
}
function symbolsIn({ kind, name, parts = [] }) {
    return kind === 'symbol' ? [name] : parts.flatMap(symbolsIn);
}
/** Demangles all names in one run; unchanged names are left out. */
function demangle(names) {
    if (names.length === 0)
        return {};
    const output = (0,_host_process_tool_output_js__WEBPACK_IMPORTED_MODULE_0__/* .toolOutput */ .W)(['c++filt'], limits, Buffer.from(`${names.join('\n')}\n`));
    if (output.kind !== 'output')
        return {};
    const lines = output.bytes.toString().split('\n');
    const pairs = names.map((name, index) => [name, withoutHashes(name, lines[index] ?? name)]);
    return Object.fromEntries(pairs.filter(([name, readable]) => readable !== name));
}
/** Rust names contain crate hashes, which do not help readers. */
function withoutHashes(name, readable) {
    return name.startsWith('_R')
        ? readable.replace(/\[[0-9a-f]+\](?=::)/g, '')
        : readable.replace(/::h[0-9a-f]{16}$/, '');
}


/***/ }),

/***/ 71713:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ mergeNamesakes)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58777);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75501);


/**
 * Makes sibling names unique by adding up namesakes, e.g. sections of one name in an object file:
 * each path then names one node, whatever the order of the sections.
 */
function mergeNamesakes(nodes) {
    const merged = new Map();
    for (const node of nodes) {
        const key = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .siblingKey */ .w$)(node);
        const namesake = merged.get(key);
        merged.set(key, namesake === undefined ? node : addUp(namesake, node));
    }
    return merged.size === nodes.length ? nodes : [...merged.values()];
}
function addUp(a, b) {
    const bytes = a.bytes + b.bytes;
    const memoryBytes = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .memoryOf */ .z)(a) + (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .memoryOf */ .z)(b);
    const { name, kind } = a;
    const sum = { name, kind, bytes, ...(memoryBytes === bytes ? {} : { memoryBytes }) };
    if (a.children === undefined && b.children === undefined)
        return sum;
    return { ...sum, children: mergeNamesakes([...childrenOrRest(a), ...childrenOrRest(b)]) };
}
function childrenOrRest(node) {
    if (node.children !== undefined)
        return node.children;
    if (node.bytes === 0 && (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .memoryOf */ .z)(node) === 0)
        return [];
    // A section without symbols, or a file with the name of a folder.
    const name = node.kind === 'section' ? '(no symbol)' : '(content)';
    return [{ ...node, name, kind: 'unattributed' }];
}


/***/ }),

/***/ 43497:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ patternCovers),
/* harmony export */   b: () => (/* binding */ nodesMatching)
/* harmony export */ });
/* harmony import */ var _host_files_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56736);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58777);


/**
 * The nodes below `root` that match a pattern, in tree order: `*` stands for any part of a name,
 * `**` for any number of levels. The exact path of a node matches only that node. Views are entered
 * only if the pattern names them, so no bytes count twice.
 */
function nodesMatching(root, pattern, { rests = true } = {}) {
    const exact = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(root, pattern);
    if (exact !== undefined)
        return [{ path: pattern, node: exact }];
    if (!pattern.includes('*'))
        return [];
    const segments = segmentsOf(pattern);
    const found = [];
    // The set of pattern positions that may match the children of a node.
    const walk = (node, path, open) => {
        const literal = new Set([...open].map((position) => segments[position]));
        const views = (node.views ?? []).filter(({ name }) => literal.has(name));
        for (const child of [...(node.children ?? []), ...views]) {
            const isRest = !rests && child.kind === 'unattributed';
            const entered = isRest ? withParenthesis(open, segments) : open;
            const next = (0,_host_files_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .stepInto */ .bX)(child.name, entered, segments);
            const after = (0,_host_files_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .withSkipped */ .DY)(next, segments);
            const childPath = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(path, child.name);
            if (next.has(segments.length) || (0,_host_files_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .endsOpen */ .xT)(entered, segments))
                found.push({ path: childPath, node: child });
            after.delete(segments.length);
            if (after.size > 0)
                walk(child, childPath, after);
        }
    };
    walk(root, '', (0,_host_files_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .withSkipped */ .DY)(new Set([0]), segments));
    return found;
}
function withParenthesis(positions, segments) {
    return new Set([...positions].filter((position) => segments[position]?.startsWith('(')));
}
/** Whether a pattern would match an attributed node with this path. */
function patternCovers(pattern, path) {
    return (0,_host_files_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesNames */ ._p)(segmentsOf(pattern), path.split('/').map(_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .nameIn */ .ZC));
}
function segmentsOf(pattern) {
    return (0,_host_files_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .joinLevels */ .mr)(pattern.split('/').map(_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .nameIn */ .ZC));
}


/***/ }),

/***/ 1838:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ leafOf),
/* harmony export */   j: () => (/* binding */ sizeReader)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53138);

/** Combines the parser of a format with a function that makes a tree of the result. */
function sizeReader(parse, treeOf) {
    return (name, file) => {
        const parsed = parse(file);
        if (!parsed.ok)
            return parsed;
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .success */ .kX)(parsed.value === null ? null : treeOf(name, file.size, parsed.value));
    };
}
/** A file as a single leaf, with an optional reason. */
function leafOf(name, bytes, note) {
    return { name, kind: 'artifact', bytes, ...(note === undefined ? {} : { note }) };
}


/***/ })

};
