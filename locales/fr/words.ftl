### Traductions fausses : ce qu’on demande aux lecteurs, ce que voient les responsables d’une langue, et la suite.

words-report =
    .button = Erreur de traduction
    .toast = Je vous ai écrit en privé.
words-unreachable =
    .toast = Je ne peux pas encore vous écrire. Ouvrez mon profil, appuyez sur Démarrer, puis appuyez de nouveau ici.
words-which =
    <b>Quelle phrase est mal traduite ?</b>
    Appuyez sur son numéro. Personne ne saura qui l’a signalée.
words-sentence = { $number }. { $words }
    .button = { $number }
words-reported =
    <b>Merci. Vous avez signalé :</b>
    { $words }
    Si vous le voulez, écrivez ce qui ne va pas, en un seul message, dans les 30 minutes.
    .toast = Signalé. Merci.
words-explained = Merci, je l’ai transmis aux responsables de cette langue. Une fois la traduction corrigée, les messages changeront.

words-case =
    <b>Une traduction a été signalée</b>
    Signalements : { $count } · { $language } · <code>{ $name }</code>
    <b>Chinois :</b> { $zh }
    <b>Anglais :</b> { $en }
    <b>Actuellement :</b> { $words }
words-remark = – { $remark }
words-unit =
    <b>{ $language }</b> · <code>{ $name }</code>
    <b>Chinois :</b> { $zh }
    <b>Anglais :</b> { $en }
    { $state ->
        [corrected] <b>Actuellement (corrigé dans un chat) :</b> { $words }
       *[filed] <b>Actuellement :</b> { $words }
    }
words-units =
    <b>{ $name }</b>
    Appuyez sur un texte pour le voir et le corriger.
words-units-line = <b>{ $label }</b> { $words }
words-list =
    <b>Traductions</b>
    Signalées : { $reported }
    Corrigées : { $corrected }
    Pour voir un texte, envoyez par exemple <code>/words tip police-1 ru</code>.
words-list-reported = ⚑ { $language } <code>{ $name }</code> × { $count }
words-list-corrected = ✓ { $language } <code>{ $name }</code>
words-wanted =
    Envoyez-moi le nouveau texte de <code>{ $name }</code> ({ $language }) en un seul message. Gardez tels quels les nombres et ce qui est entre accolades.
    Actuellement : <code>{ $words }</code>
    .button = Corriger
words-preview =
    <b>Les lecteurs verront</b> ({ $language }, <code>{ $name }</code>)
    { $preview }
words-used = Utilisé dès maintenant : { $name } ({ $language }). Les messages des 14 derniers jours changent.
    .button = Utiliser
words-kept = Rien ne change : { $name } ({ $language }).
    .button = C’est correct
words-dropped = Rien n’a été modifié : { $name } ({ $language }).
    .button = Ne pas utiliser
words-taken-back = Le texte d’avant est rétabli : { $name } ({ $language }).
    .button = Retirer la correction
words-stale =
    <b>Une correction n’est plus utilisée</b>
    <b>{ $language }</b> · <code>{ $name }</code>
    Le texte chinois ou anglais a changé depuis. Regardez-le de nouveau : /words { $name } { $language }
    La correction était : { $words }
