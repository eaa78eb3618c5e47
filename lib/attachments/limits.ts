/** What one message or session may carry. The office programs' packages are measured unpacked as well. */
export const UPLOAD_LIMITS = { maxBytesPerFile: 20 * 1024 * 1024, maxFiles: 10, maxFieldBytes: 64 * 1024 }

export type UploadLimits = typeof UPLOAD_LIMITS

export const PACKAGE_LIMITS = {
  maxEntries: 1_000,
  maxUnpackedBytes: 100 * 1024 * 1024,
  maxRatio: 100,
  maxNestedBytes: 20 * 1024 * 1024,
  maxDepth: 2,
}
