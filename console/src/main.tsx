import './styles/tokens.css';
import './styles/base.css';
import './styles/frame.css';
import './styles/parts.css';
import './styles/tables.css';
import './styles/pages.css';
import './styles/narrow.css';
import './styles/print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { catalogueOf, chosenLanguage, Languages } from './i18n/language';
import { say } from './i18n/say';
import { settings } from './session/session';
import { SignIn } from './session/sign-in';

// A page that Back brings from memory may be another person's.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) location.reload();
});
const root = document.getElementById('root');
if (root === null) throw new Error('the page has no place for the console');
const language = chosenLanguage();
const catalogue = await catalogueOf(language);
document.documentElement.lang = language;
try {
  const signIn = await settings();
  createRoot(root).render(
    <StrictMode>
      <Languages first={{ language, catalogue }}>
        <SignIn settings={signIn} />
      </Languages>
    </StrictMode>,
  );
} catch {
  root.textContent = say(catalogue, 'states.noConnection');
}
