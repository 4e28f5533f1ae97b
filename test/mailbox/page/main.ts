import { fillDraftItems } from './compose';
import { startControls } from './controls';
import { one } from './dom';
import { startNavigation } from './navigation';
import type { PageConfig } from './page-config';
import { startThreadView } from './thread-view';

const config = JSON.parse(one('#demo-config').textContent ?? '') as PageConfig;
document.addEventListener('demo-thread-shown', () => fillDraftItems(config));
startThreadView();
startControls(config);
startNavigation(config);
