### Sous un texte que personne n’a encore relu dans cette langue.

translation-urgent = { $state ->
        [stale] <i>⚠ Cette traduction n’est peut-être plus à jour. En cas de doute, c’est le texte anglais et chinois qui compte.</i>
       *[draft] <i>⚠ Aucun locuteur natif n’a encore relu cette traduction. En cas de doute, c’est le texte anglais et chinois qui compte.</i>
    }
translation-tip = { $state ->
        [stale] <i>Traduction peut-être dépassée</i>
       *[draft] <i>Traduction provisoire</i>
    }
