### Tips in private: beginning and ending them.

subscription-begun =
    購読しました。ヒントはあなたの言語で、ふだん{ $time }にここへ届きます。クラスに連携していれば、頻度はクラスと同じです。
    やめるときは /unsubscribe を送るか、ブロックしてください。
subscription-ended = 購読をやめました。ここにはもうヒントを送りません。再開は /subscribe です。
subscription-none = 購読していないので、やめるものはありません。ここでヒントを受け取るには /subscribe を送ってください。
