### Quiet hours that people set for themselves.

# $zone: the name of the campus’s time zone.
quiet-hours =
    <b>Vos heures calmes : de { $from } à { $to }</b>
    Elles suivent l’heure du campus ({ $zone }), où que vous soyez.
    Jusqu’à leur fin, je garde pour vous conseils, questions et rappels, et j’abandonne un conseil qui serait alors périmé. À ce que vous me demandez, je réponds tout de suite.
quiet-general = Pour tout le monde, le calme dure de { $from } à { $to }.
quiet-all-day = Ensemble, cela couvre toute la journée : aucun conseil ne vous parviendra.
quiet-end = Pour supprimer les vôtres, envoyez /quiet off.
quiet-none =
    <b>Vous n’avez pas d’heures calmes à vous</b>
    Pour les fixer à l’heure du campus ({ $zone }), envoyez par exemple /quiet 20:00-09:00.
