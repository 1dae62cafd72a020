import { fileExists } from '../files/files.js'

/** Files that container engines leave: Docker and containerd's, Podman's, systemd's for all of them. */
const marks = ['/.dockerenv', '/run/.containerenv', '/run/systemd/container']

/** Whether this is a container whose devices were chosen when it was started. */
export async function isInContainer(): Promise<boolean> {
  const found = await Promise.all(marks.map(async (file) => fileExists(file)))
  return found.includes(true)
}
