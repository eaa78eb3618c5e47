import { formPost } from '@/lib/forms/form-post'
import { addJointWork } from '@/lib/partners/keep-office'
import { JointWorkInput } from '@/lib/partners/programme-input'

const place = ({ officeId }: { officeId: string }) => `/supports/partners/${officeId}`

export const { GET, POST } = formPost({
  input: JointWorkInput,
  shownAt: place,
  deed: (tx, actor, input, { officeId }) => addJointWork(tx, actor, officeId, input),
  then: (params) => `${place(params)}?done=work`,
})
