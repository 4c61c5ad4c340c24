# language: vi
Tính năng: Tiêu chí 3. Tiêu chí của tỉnh (Xã nông thôn mới hiện đại giai đoạn 2026 - 2030 (thí điểm))

  Căn cứ: 51/2025/QĐ-TTg. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên mức, cho từng
  vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ căn cứ.

  Quy tắc: 3 Đạt các tiêu chí xã nông thôn mới hiện đại, do Ủy ban nhân dân tỉnh, thành phố quy định cụ thể, đáp ứng các yêu cầu từ điểm a đến điểm e

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "xa-ntm-hien-dai-2026" ngày 31/12/2026
      Và một xã
      Và xã không thuộc loại khu vực nào
      Và số liệu "Đạt các tiêu chí xã nông thôn mới hiện đại do tỉnh quy định" là có
      Khi đánh giá
      Thì chỉ tiêu "3" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-hien-dai-2026" ngày 31/12/2026
      Và một xã
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "3" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập"
