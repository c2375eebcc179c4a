import { useState } from 'react';
import { useQuery } from 'urql';
import { useLabel } from '../app/labels';
import { usePermission } from '../app/session-context';
import { DossiersDocument, type DossiersQuery, VerifyDossierDocument } from '../graphql/graphql';
import { useFormats, useText } from '../i18n/language';
import { Download } from './download';
import { Sign } from './sign';
import { Loaded, Refused } from './states';

type Dossier = NonNullable<DossiersQuery['dossiers']>['nodes'][number];

/** What was sealed when something was endorsed, closed or decided: to be checked, and taken away. */
export function Dossiers({ subject }: { readonly subject: string }) {
  const t = useText();
  const [{ data, error }] = useQuery({ query: DossiersDocument, variables: { subject } });
  const dossiers = data?.dossiers?.nodes ?? [];
  if (dossiers.length === 0) return <Refused error={error} />;
  return (
    <section>
      <h2>{t('dossiers.title')}</h2>
      <ul className="plain-list">
        {dossiers.map((dossier) => (
          <OneDossier key={dossier.id} dossier={dossier} />
        ))}
      </ul>
    </section>
  );
}

function OneDossier({
  dossier: { id, kind, sequence, sealedAt, sealedBy, hash, file },
}: {
  readonly dossier: Dossier;
}) {
  const t = useText();
  const label = useLabel();
  const { moment } = useFormats();
  const [isVerifying, verify] = useState(false);
  // The whole file names everybody who was considered.
  const isReadingAll = usePermission('workforce:read-records');
  return (
    <li>
      <strong>{label('DossierKind', kind)}</strong>
      <small>
        {t('dossiers.sealed', { sequence, moment: moment(sealedAt), name: sealedBy })}
        <br />
        <code>{hash}</code>
      </small>
      <div className="acts">
        <button type="button" className="button" onClick={() => verify(true)}>
          {t('dossiers.verify')}
        </button>
        {isReadingAll && <Download path={file} label={t('dossiers.download')} />}
      </div>
      {isVerifying && <Verified dossier={id} />}
    </li>
  );
}

function Verified({ dossier }: { readonly dossier: string }) {
  const t = useText();
  const label = useLabel();
  const [result, ask] = useQuery({
    query: VerifyDossierDocument,
    variables: { dossier },
    requestPolicy: 'network-only',
  });
  return (
    <Loaded result={result} retry={() => ask({ requestPolicy: 'network-only' })} rows={1}>
      {({ verifyDossier }) =>
        verifyDossier == null ? (
          <p>{t('dossiers.notThere')}</p>
        ) : (
          <div role="status">
            <Sign kind={verifyDossier.outcome === 'ALTERED' ? 'fail' : 'pass'}>
              {label('VerificationOutcome', verifyDossier.outcome)}
            </Sign>
            {verifyDossier.findings.map((finding) => (
              <small key={finding}>{finding}</small>
            ))}
          </div>
        )
      }
    </Loaded>
  );
}
