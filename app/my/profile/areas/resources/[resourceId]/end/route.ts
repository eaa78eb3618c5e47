import { resourceEndDoor } from '@/app/_profile/doors'

export const { GET, POST } = resourceEndDoor()
