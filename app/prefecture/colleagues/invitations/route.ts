import { inviteDoor } from '@/app/_colleagues/doors'

export const { GET, POST } = inviteDoor('prefecture')
