import { resourceDoor } from '@/app/_profile/doors'

export const { GET, POST } = resourceDoor()
