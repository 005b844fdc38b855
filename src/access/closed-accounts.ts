/**
 * Announces, within this process, that accounts of an organisation may have been closed: identities that were
 * verified before are looked up again.
 */
export class ClosedAccounts {
  private readonly listeners: ((organisationId: string | null) => void)[] = [];

  /** @param listener hears of an organisation; of null if it may be any. */
  onClosed(listener: (organisationId: string | null) => void): void {
    this.listeners.push(listener);
  }

  /** @param organisationId null: any, since an announcement may have been missed. */
  announce(organisationId: string | null): void {
    for (const listener of this.listeners) listener(organisationId);
  }
}
