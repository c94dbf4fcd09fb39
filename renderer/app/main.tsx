import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Providers } from './providers.tsx';
import { router } from './router.tsx';
import { WiredServices } from './wired-services.tsx';
import './styles.css';

const place = document.getElementById('root');
if (place === null) throw new Error('The page has no #root.');
createRoot(place).render(
  <StrictMode>
    <Providers>
      <WiredServices>
        <RouterProvider router={router} />
      </WiredServices>
    </Providers>
  </StrictMode>,
);
