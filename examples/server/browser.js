// The elements that stand on the page already are taken over as they are: this has to come first.
import 'spotlight-widgets/hydrate';
import 'spotlight-widgets/card';
import 'spotlight-widgets/language';
import 'spotlight-widgets/quote';
