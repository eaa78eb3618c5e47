/** How a state weighs on the reader. Each tone has its own words, shape and colour. */
export type Tone = 'neutral' | 'info' | 'progress' | 'success' | 'warning' | 'danger'

/** The shape that stands before the words of a state. */
export const SHAPES: Record<Tone, string> = {
  neutral: 'shape',
  info: 'shape shape-info',
  progress: 'shape shape-progress',
  success: 'shape shape-success',
  warning: 'shape shape-warning',
  danger: 'shape shape-danger',
}

/** Text colours that reach 4.5:1 on white and on the pale ground of their own tone. */
export const INKS: Record<Tone, string> = {
  neutral: 'text-solid-gray-700',
  info: 'text-light-blue-1000',
  progress: 'text-blue-900',
  success: 'text-green-900',
  warning: 'text-orange-1000',
  danger: 'text-red-1000',
}
