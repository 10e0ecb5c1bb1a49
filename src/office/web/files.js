// Files as a page is given them.
//
// In: what was chosen, dropped or handed over. Out: files that can go to a thread.

// A file as it can go to a thread: itself, a text or bytes with its name.
export async function given(file) {
  if (file instanceof Blob || typeof file.text === "string") return file instanceof Blob ? file : { name: file.name, text: file.text };
  return { name: file.name, bytes: await file.arrayBuffer().catch(() => null) };
}

// All files of what was dropped, those in folders too.
export async function dropped(data) {
  const entries = [...data.items].map(item => item.webkitGetAsEntry?.()).filter(Boolean);
  if (!entries.length) return [...data.files];
  const files = [];
  const go = async entry => {
    if (entry.isFile) return files.push(await new Promise((done, failed) => entry.file(done, failed)));
    const reader = entry.createReader();
    for (;;) {
      const some = await new Promise((done, failed) => reader.readEntries(done, failed));
      if (!some.length) return;
      for (const one of some) await go(one);
    }
  };
  for (const entry of entries) await go(entry);
  return files;
}
