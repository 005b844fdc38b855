/** The addresses of what stands behind a badge, made from the public address of the service. */
export class BadgeAddresses {
  /** @param root such as `https://peerway.example.nhs.uk`. */
  constructor(private readonly root: string) {}

  /** The profile of an issuer. @param organisation its code. */
  issuer(organisation: string): string {
    return `${this.root}/credentials/issuers/${encodeURIComponent(organisation)}`;
  }

  /** The verification method of a key for tokens, which answers with the key as a JWK. */
  tokenKey(organisation: string, kid: string): string {
    return `${this.issuer(organisation)}/keys/${encodeURIComponent(kid)}`;
  }

  achievement(competenceId: string): string {
    return `${this.root}/credentials/achievements/${competenceId}`;
  }

  /** A status list: the code of the organisation and its number. */
  statusList(organisation: string, list: number): string {
    return `${this.root}/credentials/status/${encodeURIComponent(organisation)}-${list}`;
  }

  /** The same competence in CASE. */
  caseItem(competenceId: string): string {
    return `${this.root}/ims/case/v1p1/CFItems/${competenceId}`;
  }
}
