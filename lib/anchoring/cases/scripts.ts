import type { Case } from './case'

/** Revisions of our own in scripts that break assumptions: case, spaces, direction, marks. */
export const scripts: readonly Case[] = [
  {
    name: 'Ukrainian news revised',
    from: 'Рятувальники евакуювали ⟦a:48 мешканців⟧ із затоплених будинків. ⟦b:Школу закрили до понеділка.⟧ Мер ⟦c:Ганна Лісовик⟧ подякувала волонтерам.',
    to: 'У ніч на вівторок рятувальники евакуювали ⟦a:53 мешканців⟧ із затоплених будинків. Мер ⟦c:Ганна Лісовик⟧ подякувала волонтерам. ⟦b:Школу закрили до понеділка.⟧',
    fates: { a: 'changed', b: 'moved', c: 'exact' },
  },
  {
    name: 'Arabic news revised',
    from: 'أعلنت البلدية إغلاق ⟦a:ثلاثة جسور⟧ بعد الأمطار. ⟦b:وصل عدد المتضررين إلى 120 شخصا⟧. ستبقى ⟦c:المدارس مفتوحة⟧ غدا.',
    to: 'أعلنت البلدية مساء أمس إغلاق ⟦a:ثلاثة جسور⟧ بعد الأمطار. ⟦b:وصل عدد المتضررين إلى 150 شخصا⟧. ستبقى ⟦c:المدارس مفتوحة⟧ غدا.',
    fates: { a: 'exact', b: 'changed', c: 'exact' },
  },
  {
    name: 'Hebrew news revised, with points',
    from: 'העירייה סגרה ⟦a:שני גשרים⟧ אחרי הסערה. ⟦b:שָׁלוֹם לכולם⟧ נכתב על השלט. כ-⟦c:90 תושבים⟧ פונו.',
    to: 'אחרי הסערה נסגרו הכבישים. העירייה סגרה ⟦a:שני גשרים⟧ אחרי הסערה. ⟦b:שָׁלוֹם לכולם⟧ נכתב על השלט. כ-⟦c:95 תושבים⟧ פונו.',
    fates: { a: 'exact', b: 'exact', c: 'changed' },
  },
  {
    name: 'Japanese news revised',
    from: '市は昨夜、⟦a:三本の橋⟧を閉鎖した。⟦b:約百二十人が避難した。⟧学校は⟦c:月曜日まで休み⟧になる。',
    to: '市は昨夜遅く、⟦a:三本の橋⟧を閉鎖した。⟦b:約百五十人が避難した。⟧学校は⟦c:月曜日まで休み⟧になる。',
    fates: { a: 'exact', b: 'changed', c: 'exact' },
  },
  {
    name: 'Chinese news revised',
    from: '市政府昨晚关闭了⟦a:三座桥梁⟧。⟦b:大约一百二十名居民已经撤离。⟧学校将⟦c:停课到星期一⟧。',
    to: '市政府今早关闭了⟦a:三座桥梁⟧。学校将⟦c:停课到星期一⟧。⟦b:大约一百二十名居民已经撤离。⟧',
    fates: { a: 'exact', b: 'exact', c: 'moved' },
  },
  {
    name: 'Hindi news revised',
    from: 'नगर निगम ने ⟦a:तीन पुल⟧ बंद किए। ⟦b:लगभग 120 लोग सुरक्षित निकाले गए।⟧ स्कूल ⟦c:सोमवार तक⟧ बंद रहेंगे।',
    to: 'बारिश के बाद नगर निगम ने ⟦a:तीन पुल⟧ बंद किए। ⟦b:लगभग 150 लोग सुरक्षित निकाले गए।⟧ स्कूल ⟦c:सोमवार तक⟧ बंद रहेंगे।',
    fates: { a: 'exact', b: 'changed', c: 'exact' },
  },
  {
    name: 'Korean: the stem stays when the particle changes',
    from: '시는 어제 ⟦a:하르키우⟧에서 다리를 닫았다. 주민 ⟦b:120명⟧이 대피했다.',
    to: '시는 어제 ⟦a:하르키우⟧에는 다리를 닫았다. 주민 ⟦b:150명⟧이 대피했다.',
    fates: { a: 'exact', b: 'changed' },
  },
  {
    name: 'Thai news revised',
    from: 'เมื่อคืนเมืองปิด⟦a:สะพานสามแห่ง⟧ โรงเรียน⟦b:หยุดถึงวันจันทร์⟧',
    to: 'เมื่อวานเมืองปิด⟦a:สะพานสามแห่ง⟧ โรงเรียน⟦b:หยุดถึงวันจันทร์⟧',
    fates: { a: 'exact', b: 'exact' },
  },
  {
    name: 'Arabic inside English',
    from: 'The sign read ⟦a:ممنوع الدخول⟧ in red, ⟦b:a witness said⟧.',
    to: 'A large sign read ⟦a:ممنوع الدخول⟧ in red, ⟦b:a witness said⟧.',
    fates: { a: 'exact', b: 'exact' },
  },
]
