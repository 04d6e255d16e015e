### The daily tip card: its title, its buttons and what they answer. The tips themselves are in library.ftl.

tip-title = <b>Conseil anti-fraude</b>
# $fraud: the name of the fraud.
tip-title-fraud = <b>Conseil anti-fraude : { $fraud }</b>
# $advice: what to do about this fraud, one or two sentences.
tip-advice = <b>Que faire :</b> { $advice }
tip-foot = <i>{ $day }</i>

tip-got-it =
    .button = J’ai lu
tip-why =
    .button = Pourquoi celui-ci ?

tip-why-key-date =
    .toast = Ce jour figure au calendrier anti-fraude, et ce conseil a été écrit pour lui.
tip-why-season =
    .toast = Ce type d’arnaque est plus fréquent à cette période de l’année : c’est un rappel à l’avance.
tip-why-freshmen =
    .toast = Ce conseil s’adresse aux nouveaux étudiants, que les escrocs visent souvent.
tip-why-graduating =
    .toast = Ce conseil s’adresse aux étudiants en fin d’études : les arnaques à l’emploi, au logement et au prêt les visent en ce moment.
tip-why-international =
    .toast = Ce conseil s’adresse aux étudiants internationaux : les escrocs profitent de ce que les démarches locales leur sont peu familières.
tip-why-staff =
    .toast = Ce conseil s’adresse au personnel : les escrocs exploitent les paiements et les e-mails du travail.
tip-why-rotation =
    .toast = Les conseils se relaient et ne se répètent pas avant 60 jours. Aujourd’hui, c’est le tour de celui-ci.
tip-why-cases-college =
    .toast = Des cas de ce type ont été signalés dans votre faculté ces 30 derniers jours : ce conseil passe donc en premier.
tip-why-cases-campus =
    .toast = Des cas de ce type ont été signalés sur votre campus ces 30 derniers jours : ce conseil passe donc en premier.
tip-why-cases-university =
    .toast = Des cas de ce type ont été signalés à l’université ces 30 derniers jours : ce conseil passe donc en premier.
tip-why-doubt =
    .toast = La question éclair de la classe a montré des doutes sur ce type d’arnaque : voici donc un rappel.

tip-recorded =
    .toast = ✓ Enregistré. { $seen ->
        [one] { $seen } personne de ce groupe l’a lu.
       *[other] { $seen } personnes de ce groupe l’ont lu.
    }
# Of a tip in private.
tip-recorded-alone =
    .toast = ✓ Enregistré.
tip-recorded-of =
    .toast = ✓ Enregistré. { $seen ->
        [one] { $seen } personne sur { $total } dans ce groupe l’a lu.
       *[other] { $seen } personnes sur { $total } dans ce groupe l’ont lu.
    }
tip-already-recorded =
    .toast = Déjà enregistré, inutile d’appuyer à nouveau.
