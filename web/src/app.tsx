import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { Loading } from './parts/loading.tsx';
import { NothingHere } from './shell/nothing-here.tsx';
import { PageFault } from './shell/page-fault.tsx';
import { Shell } from './shell/shell.tsx';

const HomePage = lazy(() => import('./home/home-page.tsx').then(({ HomePage }) => ({ default: HomePage })));
const LivesPage = lazy(() => import('./life/lives-page.tsx').then(({ LivesPage }) => ({ default: LivesPage })));
const LifePage = lazy(() => import('./life/life-page.tsx').then(({ LifePage }) => ({ default: LifePage })));
const RunsPage = lazy(() => import('./runs/runs-page.tsx').then(({ RunsPage }) => ({ default: RunsPage })));
const RunPage = lazy(() => import('./runs/run-page.tsx').then(({ RunPage }) => ({ default: RunPage })));
const ConversationsPage = lazy(() =>
  import('./runs/conversations-page.tsx').then(({ ConversationsPage }) => ({ default: ConversationsPage })),
);
const ConversationPage = lazy(() =>
  import('./runs/conversation-page.tsx').then(({ ConversationPage }) => ({ default: ConversationPage })),
);
const ComparePage = lazy(() =>
  import('./compare/compare-page.tsx').then(({ ComparePage }) => ({ default: ComparePage })),
);
const DaysPage = lazy(() => import('./days/days-page.tsx').then(({ DaysPage }) => ({ default: DaysPage })));
const DayPage = lazy(() => import('./days/day-page.tsx').then(({ DayPage }) => ({ default: DayPage })));
const TalkPage = lazy(() => import('./talk/talk-page.tsx').then(({ TalkPage }) => ({ default: TalkPage })));
const LivePage = lazy(() => import('./live/live-page.tsx').then(({ LivePage }) => ({ default: LivePage })));
const AtHomePage = lazy(() => import('./at-home/at-home-page.tsx').then(({ AtHomePage }) => ({ default: AtHomePage })));

/** All pages by their addresses. Each is loaded when it is first opened. */
export function App() {
  return (
    <Shell>
      <PageFault>
        <Suspense fallback={<Loading />}>
          <Switch>
            <Route path="/" component={HomePage} />
            <Route path="/lives" component={LivesPage} />
            <Route path="/lives/:source/:life" component={LifePage} />
            <Route path="/runs" component={RunsPage} />
            <Route path="/runs/:run" component={RunPage} />
            <Route path="/runs/:run/conversations" component={ConversationsPage} />
            <Route path="/runs/:run/conversations/:life/:event/:assistant/:trial" component={ConversationPage} />
            <Route path="/compare" component={ComparePage} />
            <Route path="/days/:run" component={DaysPage} />
            <Route path="/days/:run/:life/:assistant/:day" component={DayPage} />
            <Route path="/talk" component={TalkPage} />
            <Route path="/talk/:source/:life/:event" component={TalkPage} />
            <Route path="/live" component={LivePage} />
            <Route path="/at-home" component={AtHomePage} />
            <Route component={NothingHere} />
          </Switch>
        </Suspense>
      </PageFault>
    </Shell>
  );
}
