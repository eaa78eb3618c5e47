const BASE =
  'inline-flex min-h-12 max-w-full cursor-pointer items-center justify-center rounded-8 px-5 py-2 text-center font-700 leading-140 underline-offset-[0.1875rem] hover:underline focus-visible:rounded-8'

const VARIANTS = {
  primary: 'min-w-34 border border-transparent bg-blue-900 text-white hover:bg-blue-1000 active:bg-blue-1200',
  secondary: 'border border-blue-900 bg-white text-blue-900 hover:bg-blue-100 active:bg-blue-200',
  danger: 'border border-transparent bg-red-900 text-white hover:bg-red-1000 active:bg-red-1100',
  text: '-ms-2 justify-start! bg-transparent text-start! px-2! font-400! text-blue-1000 underline hover:bg-blue-50 active:bg-blue-100',
}

/** How much weight a deed has on its page. */
export type ButtonVariant = keyof typeof VARIANTS

/** The look of everything one presses. */
export function buttonStyle(variant: ButtonVariant): string {
  return `${BASE} ${VARIANTS[variant]}`
}
