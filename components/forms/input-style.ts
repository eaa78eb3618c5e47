const BOX =
  'max-w-full rounded-8 border border-solid-gray-600 bg-white px-3 py-2 text-solid-gray-900 hover:border-black aria-invalid:border-2 aria-invalid:border-red-900'

const WIDTHS = { short: 'w-32', medium: 'w-64', long: 'w-120', full: 'w-full max-w-prose' }

/** How long an answer is expected to be. */
export type Width = keyof typeof WIDTHS

/** The look of every box one types into. */
export function inputStyle(width: Width): string {
  return `${BOX} ${WIDTHS[width]}`
}
