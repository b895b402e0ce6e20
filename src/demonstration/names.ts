/** Names for invented people. */
export const firstNames = [
  ...['Agnes', 'Benedict', 'Catrin', 'Dominic', 'Edith', 'Farid', 'Greta', 'Hamish', 'Imogen', 'Jamal', 'Keziah'],
  ...['Laszlo', 'Miriam', 'Nikhil', 'Olwen', 'Piotr', 'Rosalind', 'Samir', 'Tegan', 'Umar', 'Verity', 'Winston'],
  ...['Yasmin', 'Zachary', 'Bronwen', 'Callum', 'Delphine', 'Emeka', 'Freya', 'Goran', 'Harriet', 'Isaac', 'Jocelyn'],
];

export const lastNames = [
  ...['Achebe', 'Boateng', 'Castellan', 'Dunmore', 'Eastwick', 'Fielding', 'Gossamer', 'Hollow', 'Iveson', 'Jarrow'],
  ...['Kettle', 'Lindholm', 'Mbeki', 'Nettleship', 'Osei', 'Prosser', 'Quill', 'Ravenscar', 'Sykes', 'Thornley'],
  ...['Underhay', 'Venn', 'Whittle', 'Yarrow', 'Zeller', 'Ashdown', 'Brackley', 'Crofts', 'Danvers', 'Emmett'],
  ...['Farrow', 'Greaves', 'Hartnoll', 'Inchbald', 'Jessop', 'Kirkbride', 'Lowe'],
];
