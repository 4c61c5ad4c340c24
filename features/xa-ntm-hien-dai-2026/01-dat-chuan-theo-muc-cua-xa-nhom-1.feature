# language: vi
Tính năng: Tiêu chí 1. Đạt chuẩn theo mức của xã nhóm 1 (Xã nông thôn mới hiện đại giai đoạn 2026 - 2030 (thí điểm))

  Căn cứ: 51/2025/QĐ-TTg. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên mức, cho từng
  vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ căn cứ.

  Quy tắc: 1 Là xã đạt chuẩn nông thôn mới (đáp ứng đầy đủ mức đạt chuẩn theo quy định đối với xã nhóm 1 thuộc Bộ tiêu chí quốc gia về xã nông thôn mới giai đoạn 2026 - 2030)

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: chưa rõ có áp dụng không, có phần chưa xác lập được, chưa rõ điều kiện trước, mới có mức sàn, chưa có mức của tỉnh
      Cho bộ tiêu chí "xa-ntm-hien-dai-2026" ngày 31/12/2026
      Và một xã
      Và xã không thuộc loại khu vực nào
      Và số liệu "Số tổ khuyến nông cộng đồng hoạt động hiệu quả" là 200
      Khi đánh giá
      Thì chỉ tiêu "1" chưa đủ căn cứ
      Và lý do là "chưa rõ có áp dụng không", "có phần chưa xác lập được", "chưa rõ điều kiện trước", "mới có mức sàn, chưa có mức của tỉnh"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-hien-dai-2026" ngày 31/12/2026
      Và một xã
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "chưa rõ có áp dụng không", "có phần chưa xác lập được", "chưa rõ điều kiện trước", "mới có mức sàn, chưa có mức của tỉnh"
