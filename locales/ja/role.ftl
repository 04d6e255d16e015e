### Roles: inviting, accepting, revoking, handing over, standing in, and what is said to whoever lacks one.

role-duty =
    .name = { $duty ->
        [operator] 運用担当者
        [admin] 対策チーム事務局
        [member] 対策チーム員
        [police] 学内駐在警察官
        [lead] 学部責任者
        [counsellor] 指導員
        [deputy] 副委員長
        [secretary] 団支部書記
        [safety] 安全委員
        [volunteer] ボランティア
        [supporter] 心理・法律支援
        [viewer] 大学幹部（閲覧）
        [steward] 言語担当者
       *[monitor] クラス委員長
    }
role-at =
    .name = { $place }の{ $duty }
role-everywhere =
    .name = 全学
role-console =
    .name = システム運用（コンソール）

role-needed = この操作をする権限がありません。できる人：
role-holders = { $role }：{ $count ->
    [0] まだいません
   *[other] { $count }人
}
role-console-only = 運用担当者を招待できるのは、機械を管理する人がコンソールから行う場合だけです。

role-link =
    <b>招待：{ $role }</b>
    { $url }
    { $origin ->
        [delegated] 受けられると{ $until }まで代理となり、あなたの役割はそのままです。
        [handed_over] 受けられるとあなたのこの役割はすぐに終わり、相手が{ $until }まで務めます。
       *[invited] 受けられると{ $until }まで有効です。
    }
    リンクは72時間以内に一度だけ使えます。グループではなく、本人に個別に送ってください。

role-offer =
    <b>役割への招待です：{ $role }</b>
    { $origin ->
        [delegated] 一時的な代理です。招待した人の役割は残ります。
        [handed_over] 引き継ぎです。あなたが受けると、招待した人のこの役割は終わります。
       *[invited] 任命です。
    }
    招待した人：{ $issuer }
    期限：{ $until }
    受けると、アカウントの番号とこの役割を保存し、名前は保存しません。自分宛てでなければ、「人違い」を押してください。
role-accept =
    .button = 受ける
    .toast = 受けました。
role-decline =
    .button = 人違い
    .toast = わかりました。この招待は無効になりました。
role-accepted =
    あなたの役割：{ $role }、{ $until }まで。
    /help でできること、/roles で自分の役割を見られます。
role-declined = 招待は無効になり、何も変わっていません：{ $role }。

role-taken =
    招待が受けられました：{ $role }、{ $until }まで。
    相手が違っていたら、すぐに取り消してください。
role-turned-down = 招待が戻されました：{ $role }。開いた人は、招きたい本人ではないそうです。確かめて、もう一度招待してください。

role-list = <b>あなたの役割</b>
role-list-none = 役割はありません。ヒントを読み、ボタンを押すのに役割は要りません。
role-item = { $role }、{ $until }まで

role-revoke =
    .button = 取り消す
    .toast = 取り消しました。
role-revoke-one =
    .button = { $number }を取り消す
role-revoke-list = <b>取り消せる役割</b>
role-revoke-item = <b>{ $number }</b> { $role }、{ $from }から{ $until }まで
role-revoke-none = 取り消せる役割はありません。
role-revoked = 取り消しました：{ $role }。
role-lost = あなたの役割が取り消されました：{ $role }。質問は特別対策チームに聞いてください。

role-choose =
    どの役割に招待しますか？
    入力もできます：/invite monitor IT-1
role-where =
    <b>{ $duty }</b>
    どこですか？ボタンを押すか、次のように入力してください：/invite { $word } IT-1
role-where-language =
    <b>{ $duty }</b>
    どの言語ですか？次のように入力してください：/invite { $word } ru
role-pass = どの役割を引き継ぎますか？
role-lend = どの役割の代理を頼みますか？

role-handed-over = 引き継ぎ完了：{ $role }。後任が受け、あなたのこの役割は終わりました。ありがとうございました。
role-passed-on =
    引き継ぎ完了：{ $role }。後任が今から{ $until }まで務めます。
    相手が違っていたら、すぐに取り消してください。
role-state =
    <b>引き継ぎ時の状況</b>
    クラス：{ $classes }、うちグループあり：{ $bound }
    休止中のグループ：{ $muted }、送信できないグループ：{ $lost }
    届いたか不明なメッセージ：{ $doubts }
    まだ受けられていない招待は引き継がれません。必要なら、新しく招待してください。

role-orphans =
    <b>担当者のいない役割：{ $total }</b>
    この一週間に終わりました。/invite を送り、後任を探してください。
role-orphan = { $role }、{ $ended }に終了
role-orphans-more = ほかに{ $more }件あります。
role-unanswered =
    <b>クラス委員長も指導員もいないクラス：{ $total }</b>
    担当する人がいません。/invite で招待してください。
role-unanswered-class = { $class }
