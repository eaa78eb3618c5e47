/** A text as it was written, with its own lines. */
export function PlainText({ children }: { children: string }) {
  return <p className="max-w-prose whitespace-pre-wrap [overflow-wrap:anywhere] [word-break:normal]">{children}</p>
}
