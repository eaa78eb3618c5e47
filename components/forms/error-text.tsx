/** The message beside a field that has to be put right. */
export function ErrorText({ id, message }: { id: string; message: string | undefined }) {
  if (!message) return null
  return (
    <p id={`${id}-error`} className="mt-2 font-700 text-red-900">
      {`＊${message}`}
    </p>
  )
}
